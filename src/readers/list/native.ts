import type { Reader } from '../reader.ts';
import { nothing } from './words.ts';

/** What native builds and Rust and Go programs declare. */
export const native: readonly Reader[] = [
  {
    id: 'cargo',
    reads: 'crates of every table with features, targets, workspace inheritance and patches; rust-version, members of workspaces',
    example: {
      path: 'Cargo.toml',
      text: '[package]\nname = "app"\nrust-version = "1.85"\n\n[dependencies]\nort = { version = "=2.0.0-rc.10", features = ["cuda"] }\n',
    },
    files: { names: ['Cargo.toml'] },
    beyond: /^\s*\[workspace/m,
    load: () => import('../cargo.ts'),
  },
  {
    id: 'go-mod',
    reads: 'modules that are required, directly or not, replacements, the version of Go and of its toolchain',
    example: {
      path: 'go.mod',
      text: 'module example.com/api\n\ngo 1.25.0\n\nrequire github.com/yalue/onnxruntime_go v1.21.0\n',
    },
    files: { names: ['go.mod'] },
    beyond: nothing,
    load: () => import('../go-mod.ts'),
  },
  {
    id: 'cmake',
    reads:
      'packages that are found or fetched, projects, languages, GPU architectures and systems that are built for; nothing is evaluated',
    example: {
      path: 'CMakeLists.txt',
      text: 'project(app LANGUAGES CXX CUDA)\nset(CMAKE_CUDA_ARCHITECTURES 75 86)\nfind_package(Torch 2.8 REQUIRED)\n',
    },
    files: { names: ['CMakeLists.txt'], endings: ['cmake'] },
    beyond: /CUDA|\$ENV\{IDF_PATH\}|Zephyr|add_subdirectory/i,
    load: () => import('../cmake.ts'),
  },
  {
    id: 'gitmodules',
    reads: 'repositories of GitHub that are submodules, by owner and name; which commit is taken does not stand there',
    example: {
      path: '.gitmodules',
      text: '[submodule "whisper.cpp"]\n\tpath = third_party/whisper.cpp\n\turl = https://github.com/ggml-org/whisper.cpp.git\n',
    },
    files: { names: ['.gitmodules'] },
    beyond: nothing,
    longest: 300_000,
    load: () => import('../gitmodules.ts'),
  },
  {
    id: 'vcpkg',
    reads: 'ports with least versions, features and platforms, ports of features, overrides',
    example: {
      path: 'vcpkg.json',
      text: '{ "dependencies": [{ "name": "onnxruntime-gpu", "version>=": "1.20.1", "features": ["cuda"] }] }\n',
    },
    files: { names: ['vcpkg.json'] },
    beyond: nothing,
    load: () => import('../vcpkg.ts'),
  },
  {
    id: 'conanfile-txt',
    reads: 'packages that are required, with versions and ranges, tools and tests apart',
    example: { path: 'conanfile.txt', text: '[requires]\nonnxruntime/1.18.1\nopencv/[>=4.9 <5]\n' },
    files: { names: ['conanfile.txt'] },
    beyond: nothing,
    load: () => import('../conanfile-txt.ts'),
  },
  {
    id: 'conanfile-py',
    reads: 'packages that attributes and methods of a recipe name as texts, with the conditions around them',
    example: {
      path: 'conanfile.py',
      text: 'class App(ConanFile):\n    requires = "onnxruntime/1.18.1"\n\n    def requirements(self):\n        self.requires("opencv/[>=4.9 <5]")\n',
    },
    files: { names: ['conanfile.py'] },
    beyond: nothing,
    load: () => import('../conanfile-py.ts'),
  },
];
