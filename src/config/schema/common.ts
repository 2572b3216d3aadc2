import { z } from 'zod';

export const severity = z.enum(['error', 'warning', 'notice']);

/** With more stars a matcher tries each way of sharing a path among them, which takes longer than anybody waits. */
function isBounded(path: string): boolean {
  const parts = path.split('/');
  return parts.filter((part) => part.includes('**')).length <= 4 && parts.every((part) => (part.match(/[*+]/g) ?? []).length <= 4);
}

const tooOpen = 'it has too many stars: four in a folder, and four times `**`, are the most';

/** A glob, a file or a folder, relative to the folder that the configuration is for; `!` before it takes back. */
export const ignoredGlob = z
  .string()
  .min(1)
  .max(500)
  .refine((path) => path.trim() === path, 'it begins or ends with a space')
  .refine((path) => !/^[“”„‘’«»]/.test(path), 'typographic quotes are part of it; write \'\' or ""')
  .refine(
    (path) => !/^!?(?:\/|~\/|[A-Za-z]:[\\/])/.test(path) && !path.split('/').includes('..'),
    'it is relative to the repository and stays inside: `services/**`',
  )
  .refine((path) => !/\\[\w.-]/.test(path), 'folders are separated by `/`: `services/api`')
  .refine(isBounded, tooOpen);

/** Such a glob where there is nothing to take back: a `!` would mean everything else. */
export const glob = ignoredGlob.refine((path) => !/^!(?!\()/.test(path), '`!` takes something back in `ignore` alone; name what is meant');

/** A line for people. */
export const sentence = z.string().trim().min(1).max(1000);

export const day = z.iso.date('a day is written as 2027-03-31');
