/** Makes all generated files: `node scripts/build.ts [FOLDER]`, by default where they are committed. */
import path from 'node:path';
import { generated, root } from './generated/list.ts';

const out = path.resolve(process.argv[2] ?? root);
for (const { owns, make } of generated) {
  await make(out);
  for (const made of owns) console.log(`made ${path.relative(process.cwd(), path.join(out, made)) || '.'}`);
}
