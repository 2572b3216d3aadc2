import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { baselineSchema } from '../../src/config/schema/baseline.ts';
import { configSchema } from '../../src/config/schema/index.ts';
import { customRuleSchema, ruleSchema } from '../../src/knowledge/schema/rule.ts';
import { technologySchema } from '../../src/knowledge/schema/technology.ts';
import { fitSchema, reportSchema, unitsSchema } from '../../src/reporters/schema.ts';

/** The declarations that people and editors want as JSON Schema; `file` is below `schema/`. */
const schemas: readonly { readonly file: string; readonly title: string; readonly schema: z.ZodType }[] = [
  { file: 'baseline.schema.json', title: 'The baseline of framework-fit', schema: baselineSchema },
  { file: 'config.schema.json', title: 'The configuration of framework-fit', schema: configSchema },
  { file: 'fit.schema.json', title: 'What fits where, by framework-fit', schema: fitSchema },
  { file: 'custom-rule.schema.json', title: "A rule of a repository's own, for framework-fit", schema: customRuleSchema },
  { file: 'report.schema.json', title: 'The report of framework-fit', schema: reportSchema },
  { file: 'rule.schema.json', title: 'A rule of framework-fit', schema: ruleSchema },
  { file: 'technology.schema.json', title: 'A technology of framework-fit', schema: technologySchema },
  { file: 'units.schema.json', title: 'The units of framework-fit', schema: unitsSchema },
];

/**
 * Writes the JSON Schemas of what people write (configuration, rules) and of what programs read (the report).
 * @param out the folder that gets `schema/`
 */
export async function makeSchemas(out: string): Promise<void> {
  const folder = path.join(out, 'schema');
  await mkdir(folder, { recursive: true });
  await Promise.all(schemas.map(({ file, title, schema }) => writeFile(path.join(folder, file), jsonSchema(title, schema))));
}

function jsonSchema(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
