import type { Installer, Role } from './facts.ts';
import type { SuppressionState } from './suppressions.ts';
import type { Build, SignName, TargetName, UnitKind } from './units.ts';

/**
 * How the versions that a constraint admits relate to those that a rule speaks of: all of them are meant, some, or
 * none; `unknown` when the constraint cannot be understood; `newest` when it is open and the newest release is meant.
 */
export type Relation = 'always' | 'may' | 'never' | 'unknown' | 'newest';

/** One text, or several of which any will do. Names of packages, files and labels may hold `*`. */
export type Names = readonly string[];

export interface DependencyWords {
  /** The name of something bound: only what its unit installs is meant. */
  readonly in: string | null;
  readonly technology: Names | null;
  readonly kind: Names | null;
  /** Packages as `type/name`: `pypi/torch`, `maven/org.tensorflow:*`. */
  readonly package: Names | null;
  /** The name of a bound index: only what is certain to come through it is meant. */
  readonly index: string | null;
  /** A range; it may name a field of something bound: `>={index.next}`. */
  readonly version: string | null;
  /** Releases whose native libraries do not fit memory pages of 16 KB. */
  readonly unaligned: boolean | null;
  /** The CUDA that its build is made for; a range. */
  readonly cuda: string | null;
  /** Which relations of `version` to the wanted range count; `always` alone when not given. */
  readonly relation: readonly Relation[] | null;
  readonly build: readonly Build[] | null;
  readonly role: readonly Role['kind'][] | null;
  readonly pinned: boolean | null;
  /** A PEP 440 local label such as `+cu118`. */
  readonly local: boolean | null;
  /** Whether the repository itself publishes its technology. */
  readonly own: boolean | null;
  /** Technologies whose life names this rule. */
  readonly advisedBy: string | null;
  /** Whether some index other than the default one is in force for it. */
  readonly indexed: boolean | null;
  /** Whether the command that installs it was read. */
  readonly installRead: boolean | null;
  readonly origin: readonly ('registry' | 'url' | 'git' | 'path')[] | null;
  /** Maven modules that it must keep out, or must not. */
  readonly excludes: string | null;
}

/** The closed vocabulary. Each word is one short function in `evaluate/`. */
export type Condition =
  | { readonly word: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly word: 'not' | 'lacks' | 'was'; readonly of: Condition }
  | ({ readonly word: 'dependency'; readonly as: string | null } & DependencyWords)
  | {
      readonly word: 'image';
      readonly as: string | null;
      readonly technology: Names | null;
      readonly name: Names | null;
      /** Names that are not meant. */
      readonly except: Names | null;
      readonly tag: Names | null;
      /** The release that the tag starts with; a range. */
      readonly version: string | null;
      readonly kind: Names | null;
      readonly build: readonly Build[] | null;
      readonly use: 'base' | 'run' | null;
      readonly advisedBy: string | null;
    }
  | {
      readonly word: 'target';
      readonly as: string | null;
      readonly name: readonly TargetName[];
      readonly strength: readonly ('proved' | 'supported' | 'suggested')[];
    }
  | { readonly word: 'unit'; readonly kind: readonly UnitKind[] }
  | {
      readonly word: 'platform';
      readonly as: string | null;
      readonly os: string | null;
      readonly arch: string | null;
      readonly libc: 'glibc' | 'musl' | null;
    }
  | {
      readonly word: 'accelerator';
      readonly as: string | null;
      readonly kind: Names;
      readonly container: 'same' | 'other' | null;
      readonly by: readonly ('device' | 'machine')[];
      /** The compute capability of a GPU; a range, as of a dependency's version. */
      readonly arch: string | null;
      /** How sure it is that there is none. */
      readonly strength: readonly ('proved' | 'supported' | 'suggested')[];
    }
  | {
      readonly word: 'runtime';
      readonly as: string | null;
      readonly name: string;
      readonly use: 'selects' | 'admits' | null;
      readonly version: string | null;
      readonly relation: readonly Relation[] | null;
    }
  | {
      readonly word: 'index';
      readonly as: string | null;
      readonly url: Names | null;
      /** Addresses that are not meant. */
      readonly except: Names | null;
      /** Whether newer releases do not come to it any more. */
      readonly frozen: boolean | null;
      readonly role: readonly ('primary' | 'extra' | 'find-links' | 'channel')[] | null;
    }
  | {
      readonly word: 'setting';
      readonly as: string | null;
      readonly in: string | null;
      readonly key: string;
      readonly is: Names | null;
      readonly atLeast: number | null;
      readonly below: number | null;
      /** Whether its value can be known; true when not given. */
      readonly known: boolean;
    }
  | {
      readonly word: 'resource';
      readonly as: string | null;
      readonly name: Names;
      readonly field: readonly ('limits' | 'requests' | 'devices' | 'asked')[] | null;
      /** Another resource of the same name in the same container: absent, or with another value. */
      readonly beside: { readonly field: 'limits' | 'requests'; readonly is: 'absent' | 'different' } | null;
      readonly whole: boolean | null;
    }
  | { readonly word: 'command'; readonly as: string | null; readonly program: Names; readonly argument: Names | null }
  | {
      readonly word: 'install';
      readonly as: string | null;
      readonly installer: readonly Installer[];
      readonly option: Names | null;
      /** None of these is among its options. */
      readonly without: Names | null;
    }
  | { readonly word: 'env'; readonly as: string | null; readonly name: string; readonly value: Names | null }
  | { readonly word: 'file'; readonly as: string | null; readonly in: string | null; readonly format: Names }
  | {
      readonly word: 'model';
      readonly as: string | null;
      readonly in: string | null;
      readonly format: Names;
      /** Whether a Git LFS pointer stands in its place. */
      readonly pointer: boolean | null;
      /** At least that many bytes. */
      readonly bytes: number | null;
      /** What runs the format where the unit runs, as far as the catalog knows. */
      readonly runBy: 'here' | 'missing' | 'nothing' | null;
    }
  | {
      readonly word: 'source';
      readonly as: string | null;
      readonly in: string | null;
      readonly how: 'import' | 'call' | 'mention';
      readonly name: Names;
      readonly except: Names | null;
    }
  | { readonly word: 'plugin'; readonly as: string | null; readonly in: string | null; readonly id: Names }
  | {
      readonly word: 'pair';
      readonly as: string;
      readonly table: string;
      readonly columns: Readonly<Record<string, string>>;
      readonly is: 'incompatible' | 'compatible';
    }
  | {
      readonly word: 'route';
      readonly as: string;
      readonly from: string;
      readonly to: string;
      readonly is: 'absent' | 'living' | 'impossible';
    }
  | {
      readonly word: 'policy';
      readonly as: string | null;
      /**
       * What the team's word is against; `second-explained`: it gives a reason for a second training framework; `unknown-unit`: it is for a
       * unit that there is not.
       */
      readonly says: 'denied' | 'not-allowed' | 'not-preferred' | 'second-explained' | 'unknown-unit';
    }
  | { readonly word: 'suppression'; readonly as: string | null; readonly is: SuppressionState['is'] }
  /** `below`: something bound, from the folder of whose file the path is told. */
  | { readonly word: 'path'; readonly of: string; readonly below: string | null; readonly matches: Names }
  | {
      readonly word: 'date';
      readonly before: string | null;
      readonly from: string | null;
      /** `name.field` of something bound that is a day, and how many days it may still be away. */
      readonly end: { readonly of: string; readonly daysLeft: number } | null;
    }
  | { readonly word: 'installer'; readonly of: string; readonly name: readonly Installer[] }
  | {
      readonly word: 'evidence';
      readonly as: string | null;
      readonly in: string | null;
      readonly of: readonly SignName[];
      readonly strength: readonly ('proved' | 'supported')[];
    }
  | {
      readonly word: 'packaging';
      readonly as: string | null;
      readonly in: string | null;
      readonly abi: Names;
      /** Whether no other ABI may be packed. */
      readonly only: boolean;
    };

export type Word = Condition['word'];
