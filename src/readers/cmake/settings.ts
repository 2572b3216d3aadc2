import type { CmakeArgument } from '../../formats/cmake.ts';
import type { Source } from '../../formats/source.ts';
import type { SettingFact } from '../../model.ts';
import { setting } from '../native/facts.ts';
import { argumentsPlace, commandPlace, valuesOf, variableIn } from './arguments.ts';
import { type Guarded, blockOf } from './conditions.ts';

/** Which GPUs, which standard of C++ and which system is built for. */
const telling =
  /^(?:CMAKE_)?CUDA_(?:ARCHITECTURES|STANDARD|FLAGS|NVCC_FLAGS|ARCH_BIN|ARCH_PTX|ARCH_LIST)$|^TORCH_CUDA_ARCH_LIST$|^CMAKE_CXX_STANDARD$|^CMAKE_SYSTEM_(?:NAME|PROCESSOR)$|^CMAKE_OSX_(?:ARCHITECTURES|DEPLOYMENT_TARGET|SYSROOT)$|^(?:CMAKE_)?ANDROID_(?:ABI|ARCH_ABI|API|PLATFORM|NDK|STL)$/;

/** Reads `set(NAME value…)`: https://cmake.org/cmake/help/latest/command/set.html */
export function readSet(source: Source, guard: Guarded): SettingFact[] {
  const [name, ...values] = guard.command.args;
  const end = values.findIndex(({ kind, text }) => kind === 'plain' && (text === 'CACHE' || text === 'PARENT_SCOPE'));
  return name === undefined ? [] : assigned(source, guard, name, values.slice(0, end < 0 ? values.length : end));
}

/** Reads `list(APPEND NAME value…)` and `string(APPEND NAME value…)`, which say what is added. */
export function readAppend(source: Source, guard: Guarded): SettingFact[] {
  const [action, name, ...values] = guard.command.args;
  return name !== undefined && (action?.text === 'APPEND' || action?.text === 'PREPEND') ? assigned(source, guard, name, values) : [];
}

/** Reads `set_target_properties(target PROPERTIES NAME value …)` and `set_property(TARGET target PROPERTY NAME value…)`. */
export function readProperties(source: Source, guard: Guarded): SettingFact[] {
  const { name, args } = guard.command;
  const single = name === 'set_property';
  const values = valuesOf(args, single ? 'PROPERTY' : 'PROPERTIES', new Set());
  if (single) return values[0] === undefined ? [] : assigned(source, guard, values[0], values.slice(1));
  return values.flatMap((key, index) => {
    const value = values[index + 1];
    return index % 2 === 1 || value === undefined ? [] : assigned(source, guard, key, [value]);
  });
}

/** Reads `cmake_minimum_required(VERSION 3.18...3.30)`. */
export function readMinimum(source: Source, guard: Guarded): SettingFact[] {
  const [version] = valuesOf(guard.command.args, 'VERSION', new Set(['FATAL_ERROR']));
  if (version === undefined) return [];
  return [setting(commandPlace(source, guard, version), 'cmake.minimum', variableIn(version) === null ? version.text : null)];
}

function assigned(source: Source, guard: Guarded, name: CmakeArgument, values: readonly CmakeArgument[]): SettingFact[] {
  const last = values.at(-1);
  if (last === undefined || !telling.test(name.text)) return [];
  const place = source.text.slice(name.start, last.end).includes('\n')
    ? source.place(name.start, name.end)
    : argumentsPlace(source, name, last);
  return [setting(place, `cmake.${name.text}`, valueOf(name.text, values), blockOf(guard))];
}

/** Several values are a list, which CMake joins by `;`. A variable that is set to itself and more gives the more. */
function valueOf(name: string, values: readonly CmakeArgument[]): string | null {
  const more = values.map((each) => ({ ...each, text: each.text.replaceAll(`\${${name}}`, '').trim() }));
  const value = more
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(';');
  const isNothing = value === '' && values.some(({ text }) => text !== '');
  return isNothing || more.some((each) => variableIn(each) !== null) ? null : value;
}
