import { apple } from './list/apple.ts';
import { ci } from './list/ci.ts';
import { cloud } from './list/cloud.ts';
import { containers } from './list/containers.ts';
import { devices } from './list/devices.ts';
import { dotnet } from './list/dotnet.ts';
import { flutter } from './list/flutter.ts';
import { javascript } from './list/javascript.ts';
import { jvm } from './list/jvm.ts';
import { locks } from './list/locks.ts';
import { native } from './list/native.ts';
import { python } from './list/python.ts';
import { scripts } from './list/scripts.ts';
import { serving } from './list/serving.ts';
import type { Reader } from './reader.ts';

/**
 * Every format that is read. The first that fits a file reads it: names before endings, and what tells a file by its
 * words last, the most particular words first.
 */
export const readers: readonly Reader[] = [
  ...python,
  ...locks,
  ...javascript,
  ...jvm,
  ...apple,
  ...dotnet,
  ...flutter,
  ...native,
  ...devices,
  ...scripts,
  ...ci,
  ...serving,
  ...cloud,
  ...containers,
];
