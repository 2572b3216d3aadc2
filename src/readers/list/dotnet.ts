import type { Reader } from '../reader.ts';

/** What is built for .NET and Unity. */
export const dotnet: readonly Reader[] = [];
