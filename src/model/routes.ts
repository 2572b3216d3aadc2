import type { Citation } from './findings.ts';
import type { TargetName } from './units.ts';

/** `supported` and `beta` are what the makers say of it; `ended`: they no longer support it, or say that it goes. */
export type RouteState = 'supported' | 'beta' | 'ended';

/** A format that models are exported to: what tools write and runtimes read. */
export interface ModelFormat {
  readonly id: string;
  /** For people: `ONNX`. */
  readonly name: string;
  /** What the word `model` calls such files. */
  readonly files: readonly string[];
}

/** One step: a tool that makes a model of a technology, or of another format, into a format. */
export interface ExportStep {
  /** The id of a technology or of a format. */
  readonly from: string;
  /** The id of a format. */
  readonly to: string;
  /** For people: `torch.onnx`. */
  readonly tool: string;
  readonly state: RouteState;
  /** A condition of the makers, for people; null when there is none worth knowing first. */
  readonly note: string | null;
  readonly sources: readonly Citation[];
}

/** The last step: a runtime or server that runs a format on targets. */
export interface RunStep {
  /** The id of a technology. */
  readonly runtime: string;
  /** The id of a format. */
  readonly reads: string;
  readonly targets: readonly TargetName[];
  /** The package to take there, where the runtime has several: `onnxruntime-web`. */
  readonly through: string | null;
  readonly state: RouteState;
  readonly note: string | null;
  readonly sources: readonly Citation[];
}

/** A technology whose models are models of another: a Lightning module is a PyTorch module. */
export interface Layer {
  readonly layer: string;
  readonly on: readonly string[];
}

/**
 * A platform that starts programs of Linux: what runs on Linux runs there, unless it asks for more. `containers`: any image, for as long as
 * it is wanted; `programs`: code behind an interface of the platform's own; `functions`: a handler, for the length of a call.
 */
export interface LinuxHost {
  readonly targets: readonly TargetName[];
  readonly starts: 'containers' | 'programs' | 'functions';
  /** Whether a machine with a GPU can be had; null when that is not known. */
  readonly gpu: boolean | null;
  readonly note: string | null;
  readonly sources: readonly Citation[];
}

/** routes.yml: framework → tool → format → … → runtime → targets, step by step. */
export interface RouteMap {
  readonly formats: readonly ModelFormat[];
  readonly layers: readonly Layer[];
  readonly exports: readonly ExportStep[];
  readonly runs: readonly RunStep[];
  readonly hosts: readonly LinuxHost[];
}

/** One way from a technology to a target. */
export interface Route {
  readonly from: string;
  readonly target: TargetName;
  readonly exports: readonly ExportStep[];
  readonly run: RunStep;
  /** Of its weakest step; a runtime that has ended or was removed ends it, too. */
  readonly state: RouteState;
  /** Whether the runtime is cared for under its name; one in maintenance or renamed is none to start on. */
  readonly active: boolean;
  /** What of it has ended, for people; null on a living route. */
  readonly dead: string | null;
}
