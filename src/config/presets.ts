import { emptyLayer, type Layer } from './model.ts';
import type { PresetName } from './address.ts';

/** What always lies under a configuration. */
const recommended: Layer = {
  ...emptyLayer('recommended'),
  minSeverity: { value: 'notice', from: null },
  failOn: { value: 'never', from: null },
};

/** For those who let the job fail: whatever is more than worth knowing has to be mended or accepted with a reason. */
const strict: Layer = {
  ...emptyLayer('strict'),
  failOn: { value: 'warning', from: null },
};

/** The configurations that come with the program, for `extends`. */
export const presets: Readonly<Record<PresetName, Layer>> = { recommended, strict };
