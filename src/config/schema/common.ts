import { z } from 'zod';

export const severity = z.enum(['error', 'warning', 'notice']);

/** A glob, a file or a folder, relative to the folder that the configuration is for. */
export const glob = z
  .string()
  .min(1)
  .max(500)
  .refine(
    (path) => !path.startsWith('/') && !path.split('/').includes('..'),
    'it is relative to the repository and stays inside: `services/**`',
  );

/** A line for people. */
export const sentence = z.string().trim().min(1).max(1000);

export const day = z.iso.date('a day is written as 2027-03-31');
