import type { Report } from '../model.ts';

/** What the command line knows of the place that a report is printed to. */
export interface RenderOptions {
  readonly color: boolean;
  readonly width: number;
  /** Findings and nothing else. */
  readonly quiet: boolean;
  /** Where links to the repository's lines lead to. */
  readonly serverUrl: string;
}

/** Report in, text out: either nothing, or lines that each end with a line feed. */
export type Render = (report: Report, options: RenderOptions) => string;

/** The formats of the command line, in the order in which its help names them. */
export const formats = ['terminal', 'json', 'markdown', 'annotations', 'mermaid'] as const;
export type Format = (typeof formats)[number];

/** The reporter of each format, loaded when it is asked for. */
export const reporters: Readonly<Record<Format, () => Promise<Render>>> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./summary.ts')).summary,
  mermaid: async () => (await import('./mermaid.ts')).mermaid,
  annotations: async () => {
    const { annotations } = await import('./annotations.ts');
    return (report) => annotations(report);
  },
};
