import type { Reader } from '../reader.ts';

/** What native builds and Rust and Go programs declare. */
export const native: readonly Reader[] = [
  {
    id: 'cargo',
    reads: 'crates of every table with features, targets, workspace inheritance and patches; rust-version, members of workspaces',
    example: {
      path: 'Cargo.toml',
      text: '[package]\nname = "app"\nrust-version = "1.85"\n\n[dependencies]\nort = { version = "=2.0.0-rc.10", features = ["cuda"] }\n',
    },
    files: { names: ['Cargo.toml'] },
    beyond: /^\s*\[workspace/m,
    load: () => import('../cargo.ts'),
  },
];
