import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { requirements } from './deployment/packages.ts';
import { readTable, type Table } from './deployment/part.ts';
import { runtime } from './deployment/takes.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

const table: Table = {
  python: runtime('python', pythonVersion),
  build_dependencies: requirements({ kind: 'build' }),
  dependencies: requirements(),
};

/** Reads `python_env.yaml` of MLflow: https://mlflow.org/docs/latest/ml/projects/#environment-manager-configuration */
export const read: Read = (source) => readDocuments(source, (root) => readTable({ source, block: '', know: asWritten }, root, table));
