import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/cmake.ts';
import { lines, linesOf, readAs, spans } from './manifest/support.ts';

const dependencies = (text: string) =>
  linesOf(readAs(read, 'CMakeLists.txt', text), 'dependency').map((line) => line.replace(/^\d+: (.*) \| [^|]*$/s, '$1'));

describe('find_package', () => {
  test.each([
    ['find_package(Torch REQUIRED)', 'runtime Torch any', 'Torch -'],
    ['find_package(Torch)', 'optional: Torch any', 'Torch -'],
    ['find_package(Torch 2.1 REQUIRED)', 'runtime Torch >=2.1', 'Torch 2.1'],
    ['find_package("Torch" "2.1" REQUIRED)', 'runtime Torch >=2.1', 'Torch 2.1'],
    ['find_package(Torch 2.1 EXACT REQUIRED)', 'runtime Torch 2.1', 'Torch 2.1'],
    ['find_package(Torch 2.1...2.9 REQUIRED)', 'runtime Torch >=2.1,<=2.9', 'Torch 2.1...2.9'],
    ['find_package(Torch 2.1...<3 REQUIRED)', 'runtime Torch >=2.1,<3', 'Torch 2.1...<3'],
    ['find_package(Torch ${V} REQUIRED)', 'runtime Torch unknown $V', 'Torch -'],
    ['find_package(Torch $ENV{V} REQUIRED)', 'runtime Torch unknown $V', 'Torch -'],
    ['find_package(OpenCV REQUIRED core dnn CONFIG)', 'runtime OpenCV[core,dnn] any', 'OpenCV -'],
    ['find_package(OpenCV COMPONENTS core OPTIONAL_COMPONENTS dnn REQUIRED)', 'runtime OpenCV[core,dnn] any', 'OpenCV -'],
    ['find_package(OpenCV REQUIRED COMPONENTS core ${MORE})', 'runtime OpenCV[core] any', 'OpenCV -'],
  ])('%s', (text, fact, span) => {
    expect(dependencies(text)).toEqual([fact]);
    expect(spans(readAs(read, 'CMakeLists.txt', text))).toEqual([span]);
  });

  test.each([
    'find_package(${NAME})',
    'find_package()',
    'find_library(X torch)',
    'message("find_package(Torch)")',
    '# find_package(Torch)',
  ])('%s finds nothing that is known', (text) => {
    expect(dependencies(text)).toEqual([]);
  });
});

describe('what is fetched', () => {
  test.each([
    ['FetchContent_Declare(x GIT_REPOSITORY https://e.com/x GIT_TAG main)', 'runtime x unknown from git https://e.com/x@main'],
    ['FetchContent_Declare(x GIT_REPOSITORY https://e.com/x)', 'runtime x unknown from git https://e.com/x'],
    ['FetchContent_Declare(x GIT_REPOSITORY https://e.com/x GIT_TAG v${V})', 'runtime x unknown $V from git https://e.com/x@v${V}'],
    ['FetchContent_Declare(x URL x-1.0.zip)', 'runtime x unknown from path x-1.0.zip'],
    ['FetchContent_Declare(x URL ${URL})', 'runtime x unknown $URL from url ${URL}'],
    ['FetchContent_Populate(x QUIET URL https://e.com/x.zip)', 'runtime x unknown from url https://e.com/x.zip'],
    ['ExternalProject_Add(x PREFIX p URL https://e.com/x.zip URL_MD5 0)', 'runtime x unknown from url https://e.com/x.zip'],
    ['CPMAddPackage("gh:o/x@1.2")', 'runtime x 1.2 from git https://github.com/o/x@1.2'],
    ['CPMAddPackage("gl:o/x#main")', 'runtime x unknown from git https://gitlab.com/o/x@main'],
    ['CPMAddPackage(NAME x VERSION 1.2 URL https://e.com/x.zip)', 'runtime x 1.2 from url https://e.com/x.zip'],
    ['CPMFindPackage(NAME x VERSION 1.2)', 'runtime x 1.2'],
  ])('%s', (text, fact) => {
    expect(dependencies(text)).toEqual([fact]);
  });

  test.each([
    'FetchContent_Declare(x)',
    'FetchContent_Declare(${X} URL https://e.com/x.zip)',
    'FetchContent_MakeAvailable(x)',
    'CPMAddPackage("${X}")',
    'CPMAddPackage(NAME x)',
  ])('%s tells no origin', (text) => {
    expect(dependencies(text)).toEqual([]);
  });
});

test('conditions are told, innermost last', () => {
  const text = `if(A)
  find_package(P1)
  if((B OR "\${C}" STREQUAL "d") AND NOT E)
    find_package(P2)
  elseif(F)
    find_package(P3)
  else()
    find_package(P4)
  endif()
  find_package(P5)
else()
  find_package(P6)
endif()
find_package(P7)
endif()
find_package(P8)
`;
  expect(dependencies(text).map((fact) => fact.replace(/^optional: (P\d) any ?/, '$1 '))).toEqual([
    'P1 if A',
    'P2 if A AND (B OR "${C}" STREQUAL "d") AND NOT E',
    'P3 if A AND F',
    'P4 if A AND NOT (F)',
    'P5 if A',
    'P6 if NOT (A)',
    'P7 ',
    'P8 ',
  ]);
});

describe('settings', () => {
  const settings = (text: string) =>
    readAs(read, 'CMakeLists.txt', text).facts.flatMap((fact) =>
      fact.kind === 'setting' ? [`${fact.key} = ${fact.value} ${fact.block}`.trim()] : [],
    );

  test.each([
    ['set(CMAKE_CUDA_ARCHITECTURES 75 86)', 'cmake.CMAKE_CUDA_ARCHITECTURES = 75;86'],
    ['set(CMAKE_CUDA_ARCHITECTURES "75;86" CACHE STRING "")', 'cmake.CMAKE_CUDA_ARCHITECTURES = 75;86'],
    ['set(CMAKE_CUDA_ARCHITECTURES ${ARCHS} 86)', 'cmake.CMAKE_CUDA_ARCHITECTURES = null'],
    ['set(CMAKE_CUDA_FLAGS "${CMAKE_CUDA_FLAGS} -O3")', 'cmake.CMAKE_CUDA_FLAGS = -O3'],
    ['set(CMAKE_CUDA_FLAGS "${CMAKE_CUDA_FLAGS}")', 'cmake.CMAKE_CUDA_FLAGS = null'],
    ['list(PREPEND CMAKE_CUDA_ARCHITECTURES 90)', 'cmake.CMAKE_CUDA_ARCHITECTURES = 90'],
    ['set_property(TARGET x PROPERTY CUDA_ARCHITECTURES 80 90)', 'cmake.CUDA_ARCHITECTURES = 80;90'],
    ['set_target_properties(x PROPERTIES A b CUDA_ARCHITECTURES OFF)', 'cmake.CUDA_ARCHITECTURES = OFF'],
    ['project(x CUDA)', 'cmake.languages = CUDA'],
    ['enable_language(CUDA OPTIONAL)', 'cmake.languages = CUDA'],
    ['cmake_minimum_required(VERSION ${V})', 'cmake.minimum = null'],
    ['if(ANDROID)\nset(ANDROID_ABI arm64-v8a)\nendif()', 'cmake.ANDROID_ABI = arm64-v8a if:ANDROID'],
  ])('%j', (text, expected) => {
    expect(settings(text)).toEqual([expected]);
  });

  test.each([
    'set(CMAKE_CUDA_ARCHITECTURES)',
    'set(SOURCES a.cc)',
    'list(LENGTH CMAKE_CUDA_ARCHITECTURES n)',
    'project(x VERSION 1.0)',
    'set()',
  ])('%s sets nothing that is told', (text) => {
    expect(settings(text)).toEqual([]);
  });
});

test('CUDA is admitted from the version on that is looked for', () => {
  const found = (text: string) => lines(readAs(read, 'CMakeLists.txt', text))[1];
  expect(found('find_package(CUDAToolkit 12.4)')).toContain('admits cuda >=12.4');
  expect(found('find_package(CUDA 11.8 EXACT)')).toContain('admits cuda ==11.8');
  expect(found('find_package(CUDAToolkit)')).toBeUndefined();
});

test.each([
  ['app/CMakeLists.txt', 'include($ENV{IDF_PATH}/tools/cmake/project.cmake)\nproject(wake)', 'esp-idf wake'],
  ['wake/CMakeLists.txt', 'include($ENV{IDF_PATH}/tools/cmake/project.cmake)\nproject(${NAME})', 'esp-idf wake'],
  ['CMakeLists.txt', 'include($ENV{IDF_PATH}/tools/cmake/project.cmake)', 'esp-idf '],
  ['CMakeLists.txt', 'find_package(Zephyr)\nproject(gesture)', 'zephyr gesture'],
])('%s with %j is firmware', (path, text, expected) => {
  const found = readAs(read, path, text).facts.flatMap((fact) => (fact.kind === 'workload' ? [`${fact.platform} ${fact.name}`] : []));
  expect(found).toEqual([expected]);
});
