import { l as pinned } from "./check-open.js";
import { i as uniqueBy } from "./lists.js";
import { t as Source } from "./formats-source.js";
import { n as matters$1, r as namesKind } from "./readers-kubernetes-kinds.js";
import { t as modelFacts } from "./readers-models.js";

// src/readers/list/apple.ts
const apple = [
	{
		id: "podfile",
		reads: "pods of each target with their subspecs and sources, platforms, linkage, helpers of React Native, Expo and Flutter",
		example: {
			path: "ios/Podfile",
			text: "platform :ios, '15.0'\ntarget 'App' do\n  pod 'TensorFlowLiteSwift', '~> 2.14'\nend\n"
		},
		files: { names: ["Podfile"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-podfile.js")
	},
	{
		id: "podspec",
		reads: "name, platforms and dependencies of a pod and of its subspecs",
		example: {
			path: "ios/Tagger.podspec",
			text: "Pod::Spec.new do |s|\n  s.name = 'Tagger'\n  s.ios.deployment_target = '15.0'\n  s.dependency 'TensorFlowLiteSwift', '~> 2.14'\nend\n"
		},
		files: { endings: ["podspec"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-podspec.js")
	},
	{
		id: "fastlane",
		reads: "lanes, what they build and to whom they give it, identifiers of apps",
		example: {
			path: "fastlane/Fastfile",
			text: "lane :internal do\n  upload_to_play_store(track: \"internal\")\nend\n"
		},
		files: { names: ["Fastfile", "Appfile"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-fastlane.js")
	},
	{
		id: "package-swift",
		reads: "packages with the products that are used of them, platforms, the version of Swift",
		example: {
			path: "Package.swift",
			text: [
				"// swift-tools-version:5.9",
				"import PackageDescription",
				"let package = Package(",
				"    name: \"Tagger\",",
				"    dependencies: [.package(url: \"https://github.com/microsoft/onnxruntime-swift-package-manager\", from: \"1.20.0\")]",
				")",
				""
			].join("\n")
		},
		files: {
			names: ["Package.swift"],
			stems: ["Package@swift"]
		},
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-package-swift.js")
	},
	{
		id: "pbxproj",
		reads: "targets of an Xcode project, deployment targets, linker flags, Swift packages with their products, models that are packed",
		example: {
			path: "App.xcodeproj/project.pbxproj",
			text: [
				"{ objects = {",
				"  01 = {isa = PBXProject; targets = (02); };",
				"  02 = {isa = PBXNativeTarget; name = App; productType = \"com.apple.product-type.application\"; };",
				"}; rootObject = 01; }",
				""
			].join("\n")
		},
		files: { names: ["project.pbxproj"] },
		beyond: null,
		longest: 3e6,
		load: () => import("./readers-pbxproj.js")
	},
	{
		id: "podfile-properties",
		reads: "the deployment target, linkage and architecture that an Expo app gives to its Podfile",
		example: {
			path: "ios/Podfile.properties.json",
			text: "{ \"ios.deploymentTarget\": \"17.0\", \"newArchEnabled\": \"true\" }\n"
		},
		files: { names: ["Podfile.properties.json"] },
		beyond: null,
		load: () => import("./readers-podfile-properties.js")
	},
	{
		id: "expo",
		reads: "platforms, architecture, plugins, SDK levels and deployment targets of an Expo app",
		example: {
			path: "app.json",
			text: "{ \"expo\": { \"name\": \"Lens\", \"plugins\": [[\"expo-build-properties\", { \"ios\": { \"deploymentTarget\": \"17.0\" } }]] } }\n"
		},
		files: { names: ["app.json", "app.config.json"] },
		holds: /"(?:expo|slug)"\s*:/,
		beyond: null,
		load: () => import("./readers-expo.js")
	}
];

// src/readers/list/words.ts
const fromFiles = /requirements|constraints|pyproject|environment\.ya?ml|\s-r\s|--requirement|install\s+(?:-e\s+|--editable\s+)?["']?\.|\b(?:poetry|pipenv|uv\s+sync|conda\s+env)\b/;
const fromFilesOrImages = new RegExp(`${fromFiles.source}|\\bdocker\\b|\\bcontainer|\\bimage`);
const nothing = /(?!)/;
const yaml = ["yaml", "yml"];

// src/readers/list/ci.ts
const longest$4 = 4e5;
const ci = [{
	id: "workflow",
	reads: "jobs, runners, matrices, containers, set-up steps, installs and builds in run steps",
	example: {
		path: ".github/workflows/test.yml",
		text: "on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install torch==2.8.0\n"
	},
	files: {
		endings: yaml,
		where: (path) => /(^|\/)\.github\/workflows\/[^/]+$/.test(path)
	},
	beyond: fromFilesOrImages,
	longest: longest$4,
	load: () => import("./readers-workflow.js")
}, {
	id: "gitlab-ci",
	reads: "jobs with what they extend, runners, images, services, variables, installs and builds in scripts",
	example: {
		path: ".gitlab-ci.yml",
		text: "test:\n  image: python:3.12\n  tags: [saas-linux-small-amd64]\n  script:\n    - pip install torch==2.8.0\n"
	},
	files: {
		endings: yaml,
		where: (path) => /(?:^|[/.])\.?gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab(?:-ci)?\//.test(path)
	},
	beyond: fromFilesOrImages,
	longest: longest$4,
	load: () => import("./readers-gitlab-ci.js")
}];

// src/readers/list/cloud.ts
const longest$3 = 1e5;
const cloud = [
	{
		id: "terraform",
		reads: "functions, containers, machines, accelerators and charts of AWS, Google Cloud and Azure in Terraform and OpenTofu",
		example: {
			path: "main.tf",
			text: "resource \"aws_lambda_function\" \"api\" {\n  runtime     = \"python3.12\"\n  memory_size = 1024\n}\n"
		},
		files: { endings: ["tf", "tofu"] },
		holds: /"(?:aws_(?:lambda_function|instance|spot_instance_request|launch_|eks_node_group|ecs_task_definition|batch_|sagemaker_)|google_(?:cloud_run|cloudfunctions|compute_instance|container_|vertex_ai_|notebooks_|workbench_|ml_engine_)|azurerm_(?:container_|kubernetes_cluster|machine_learning_)|helm_release")/,
		beyond: null,
		longest: 25e4,
		load: () => import("./readers-terraform.js")
	},
	{
		id: "serverless",
		reads: "functions, images, packaging of Python and what the provider says for all, of the Serverless Framework",
		example: {
			path: "serverless.yml",
			text: "provider:\n  name: aws\n  runtime: python3.12\nfunctions:\n  api:\n    handler: app.handler\n"
		},
		files: {
			stems: ["serverless"],
			where: (_path, base) => /^serverless([.-][\w-]+)*\.(ya?ml|json)$/.test(base)
		},
		holds: /^[ \t{]*["']?provider["']?[ \t]*:/m,
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-serverless.js")
	},
	{
		id: "app-engine",
		reads: "runtime, entry point, machine and environment of an App Engine service",
		example: {
			path: "app.yaml",
			text: "runtime: python312\ninstance_class: F4\nentrypoint: gunicorn main:app\n"
		},
		files: {
			stems: ["app"],
			where: (_path, base) => /^app([._-][\w-]+)*\.ya?ml$/.test(base)
		},
		holds: /^runtime[ \t]*:[ \t]*["']?(?:python|nodejs|java|go|php|ruby|dotnet|aspnetcore|custom)/m,
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-app-engine.js")
	},
	{
		id: "cloud-build",
		reads: "images that Cloud Build builds, and what else its steps install and start",
		example: {
			path: "cloudbuild.yaml",
			text: "steps:\n  - name: gcr.io/cloud-builders/docker\n    args: [build, -t, 'gcr.io/acme/api', .]\n"
		},
		files: {
			endings: [
				"yaml",
				"yml",
				"json"
			],
			where: (_path, base) => /cloud-?build/i.test(base)
		},
		holds: /^[ \t{]*["']?steps["']?[ \t]*:/m,
		beyond: fromFilesOrImages,
		longest: longest$3,
		load: () => import("./readers-cloud-build.js")
	},
	{
		id: "fly",
		reads: "build, machines, GPUs and processes of a Fly app",
		example: {
			path: "fly.toml",
			text: "app = \"api\"\n\n[[vm]]\nsize = \"performance-2x\"\nmemory = \"4gb\"\n"
		},
		files: {
			endings: ["toml"],
			where: (_path, base) => /^fly([.-][\w-]+)*\.toml$/.test(base)
		},
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-fly.js")
	},
	{
		id: "vercel",
		reads: "functions with memory, duration and runtime, and builders of a Vercel project",
		example: {
			path: "vercel.json",
			text: "{ \"functions\": { \"api/predict.py\": { \"maxDuration\": 60 } } }\n"
		},
		files: { names: ["vercel.json", "now.json"] },
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-vercel.js")
	},
	{
		id: "netlify",
		reads: "functions, their bundler, and the build of a Netlify site",
		example: {
			path: "netlify.toml",
			text: "[build]\ncommand = \"npm ci\"\n\n[functions]\nnode_bundler = \"esbuild\"\n"
		},
		files: { names: ["netlify.toml"] },
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-netlify.js")
	},
	{
		id: "procfile",
		reads: "the processes that are started",
		example: {
			path: "Procfile",
			text: "web: gunicorn app:app\n"
		},
		files: { names: ["Procfile"] },
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-procfile.js")
	},
	{
		id: "cloudformation",
		reads: "functions, images, containers and machines of CloudFormation and SAM templates",
		example: {
			path: "template.yaml",
			text: "Transform: AWS::Serverless-2016-10-31\nResources:\n  Api:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: src/\n      Runtime: python3.12\n"
		},
		files: {
			endings: [...yaml, "template"],
			marked: {
				endings: ["json"],
				texts: ["AWS::"]
			}
		},
		words: ["AWS::"],
		holds: /["']?Type["']?[ \t]*:[ \t]*["']?AWS::(?:Lambda::Function|Serverless::Function|SageMaker::(?:Model|EndpointConfig|NotebookInstance)|ECS::TaskDefinition|EC2::(?:Instance|LaunchTemplate)|AutoScaling::LaunchConfiguration|EKS::Nodegroup|Batch::(?:JobDefinition|ComputeEnvironment))\b/,
		beyond: null,
		longest: 35e4,
		load: () => import("./readers-cloudformation.js")
	},
	{
		id: "azure-ml",
		reads: "jobs, components, deployments, environments and computes of Azure ML",
		example: {
			path: "job.yml",
			text: "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: python train.py\nenvironment: azureml:acpt-pytorch-2.8-cuda12.6@latest\n"
		},
		files: { endings: yaml },
		words: ["/azureml"],
		holds: /^["']?\$schema["']?[ \t]*:[ \t]*["']?https?:\/\/azureml/m,
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-azure-ml.js")
	},
	{
		id: "vertex-job",
		reads: "machines, accelerators and images of jobs of Vertex AI",
		example: {
			path: "job.yaml",
			text: "workerPoolSpecs:\n  - machineSpec: { machineType: n1-standard-8, acceleratorType: NVIDIA_TESLA_T4, acceleratorCount: 1 }\n"
		},
		files: {
			endings: yaml,
			marked: {
				endings: ["json"],
				texts: ["workerPoolSpecs"]
			}
		},
		words: ["workerPoolSpecs"],
		holds: /^(?![^]*?(?:pipelineInfo|pipelineSpec|deploymentSpec|apiVersion)["']?[ \t]*:)(?=[^]*?(?:^|\n|[{,] ?) {0,8}["']?workerPoolSpecs["']?[ \t]*:)/,
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-vertex-job.js")
	},
	{
		id: "ai-platform",
		reads: "machines, images and versions of jobs and models of AI Platform",
		example: {
			path: "config.yaml",
			text: "trainingInput:\n  scaleTier: CUSTOM\n  masterType: n1-standard-8\n  runtimeVersion: \"2.11\"\n"
		},
		files: { endings: yaml },
		words: ["trainingInput", "deploymentUri"],
		holds: /^(?:trainingInput[ \t]*:[ \t]*(?:#[^\n]*)?\r?$|deploymentUri[ \t]*:)/m,
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-ai-platform.js")
	},
	{
		id: "sagemaker",
		reads: "machines and images of jobs, models and endpoints that SageMaker is asked for",
		example: {
			path: "endpoint-config.json",
			text: "{ \"EndpointConfigName\": \"api\", \"ProductionVariants\": [{ \"VariantName\": \"a\", \"InstanceType\": \"ml.g5.xlarge\" }] }\n"
		},
		files: {
			endings: yaml,
			marked: {
				endings: ["json"],
				texts: [
					"JobName",
					"ModelName",
					"EndpointConfigName"
				]
			}
		},
		words: [
			"AlgorithmSpecification",
			"AppSpecification",
			"TransformResources",
			"PrimaryContainer",
			"ProductionVariants"
		],
		holds: /^(?=[^]*?\b(?:TrainingJob|ProcessingJob|TransformJob|Model|EndpointConfig)Name["']?[ \t]*:)(?=[^]*?\b(?:AlgorithmSpecification|AppSpecification|TransformResources|PrimaryContainer|ProductionVariants)["']?[ \t]*:)/,
		beyond: null,
		longest: longest$3,
		load: () => import("./readers-sagemaker.js")
	}
];

// src/readers/list/containers.ts
const longest$2 = 4e5;
const isTemplate = /\.(md|j2|jinja2?|tmpl|tpl|mustache|erb|dockerignore|sh|py)$/;
const containers = [
	{
		id: "dockerfile",
		reads: "stages, base images with ARG, COPY, installs inside RUN, ENV, start commands",
		example: {
			path: "Dockerfile",
			text: "FROM python:3.12-slim\nRUN pip install torch==2.8.0\n"
		},
		files: {
			stems: [
				"Dockerfile",
				"dockerfile",
				"Containerfile"
			],
			endings: [
				"dockerfile",
				"Dockerfile",
				"containerfile"
			],
			where: (_path, base) => !isTemplate.test(base)
		},
		beyond: fromFiles,
		longest: longest$2,
		load: () => import("./readers-dockerfile.js")
	},
	{
		id: "dockerignore",
		reads: "what is kept out of a build",
		example: {
			path: ".dockerignore",
			text: "data\n!data/labels.txt\n"
		},
		files: { endings: ["dockerignore"] },
		beyond: null,
		load: () => import("./readers-dockerignore.js")
	},
	{
		id: "compose",
		reads: "services, images, builds, GPU reservations, platforms, environment",
		example: {
			path: "compose.yaml",
			text: "services:\n  api:\n    image: pytorch/torchserve:0.12.0-gpu\n"
		},
		files: {
			endings: yaml,
			where: (_path, base) => /^(docker-)?compose([.-].*)?\.ya?ml$/.test(base)
		},
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-compose.js")
	},
	{
		id: "helm-chart",
		reads: "name, type and versions of a chart, and the charts that it depends on",
		example: {
			path: "charts/api/Chart.yaml",
			text: "apiVersion: v2\nname: api\nversion: 0.1.0\ndependencies:\n  - { name: kuberay-operator, version: 1.4.2 }\n"
		},
		files: { names: [
			"Chart.yaml",
			"Chart.yml",
			"requirements.yaml"
		] },
		holds: /^\uFEFF?(?:apiVersion[ \t]*:[ \t]*["']?v[12]\b|dependencies[ \t]*:)/m,
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-helm-chart.js")
	},
	{
		id: "helm-values",
		reads: "images, resources, nodes, environment and arguments that a chart has by default",
		example: {
			path: "charts/api/values.yaml",
			text: "image:\n  repository: pytorch/torchserve\n  tag: 0.12.0-gpu\nresources: { limits: { nvidia.com/gpu: 1 } }\n"
		},
		files: {
			endings: yaml,
			where: (_path, base) => /^values([._-].*)?\.ya?ml$|[._-]values\.ya?ml$/.test(base)
		},
		holds: /^[ \t]*(?:-[ \t]+)?["']?(?:\w*[iI]mages?|repository|imageName|resources|nodeSelector|tolerations)["']?[ \t]*:/m,
		beyond: matters$1,
		longest: longest$2,
		load: () => import("./readers-helm-values.js")
	},
	{
		id: "kustomization",
		reads: "images that are set, resources, components, patches and charts of a kustomization",
		example: {
			path: "k8s/kustomization.yaml",
			text: "resources: [deployment.yaml]\nimages:\n  - name: api\n    newName: pytorch/torchserve\n    newTag: 0.12.0-gpu\n"
		},
		files: { names: [
			"kustomization.yaml",
			"kustomization.yml",
			"Kustomization"
		] },
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-kustomization.js")
	},
	{
		id: "skaffold",
		reads: "images that Skaffold builds, with Dockerfile, context, target, arguments and platforms",
		example: {
			path: "skaffold.yaml",
			text: "apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n    - image: api\n      context: api\n"
		},
		files: {
			endings: yaml,
			where: (_path, base) => base.includes("skaffold")
		},
		holds: /^\uFEFF?apiVersion[ \t]*:[ \t]*["']?skaffold\//m,
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-skaffold.js")
	},
	{
		id: "devcontainer",
		reads: "image, build, features with their versions, hardware, environment and commands of a development container",
		example: {
			path: ".devcontainer/devcontainer.json",
			text: "{ \"image\": \"mcr.microsoft.com/devcontainers/python:3.12\", \"hostRequirements\": { \"gpu\": true } }\n"
		},
		files: { names: ["devcontainer.json", ".devcontainer.json"] },
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-devcontainer.js")
	},
	{
		id: "kubeflow-pipeline",
		reads: "images, commands with what they install, and resources of components and compiled pipelines of Kubeflow",
		example: {
			path: "component.yaml",
			text: "name: train\nimplementation:\n  container:\n    image: pytorch/pytorch:2.8.0-cuda12.6-cudnn9-runtime\n    command: [python, train.py]\n"
		},
		files: { endings: yaml },
		words: ["deploymentSpec", "implementation"],
		holds: /^(?:deploymentSpec[ \t]*:\s{1,40}executors|implementation[ \t]*:\s{1,40}container)[ \t]*:/m,
		beyond: matters$1,
		longest: 7e5,
		load: () => import("./readers-kubeflow-pipeline.js")
	},
	{
		id: "kubernetes",
		reads: "workloads of Kubernetes, KServe, Seldon, Kubeflow, Ray, Argo and Knative: containers, images, resources, nodes, models; templates of charts",
		example: {
			path: "k8s/deployment.yaml",
			text: [
				"apiVersion: v1",
				"kind: Pod",
				"metadata: { name: api }",
				"spec:",
				"  containers:",
				"    - name: api",
				"      image: registry.example/api:1",
				"      resources: { limits: { nvidia.com/gpu: 1 } }",
				""
			].join("\n")
		},
		files: {
			endings: yaml,
			where: (path) => !path.includes(".github/") && !/(^|\/)crds?\//.test(path)
		},
		holds: namesKind,
		beyond: matters$1,
		longest: 4e6,
		load: () => import("./readers-kubernetes.js")
	}
];

// src/readers/list/devices.ts
const devices = [
	{
		id: "platformio",
		reads: "environments with board, platform, frameworks and libraries, also where one extends or names another section",
		example: {
			path: "platformio.ini",
			text: "[env:esp32]\nplatform = espressif32@6.9.0\nboard = esp32dev\nframework = arduino\nlib_deps = tanakamasayuki/TensorFlowLite_ESP32@^1.0.0\n"
		},
		files: { names: ["platformio.ini"] },
		beyond: null,
		load: () => import("./readers-platformio.js")
	},
	{
		id: "idf-component",
		reads: "components of ESP-IDF with versions, rules and origins, the version of the framework, chips",
		example: {
			path: "main/idf_component.yml",
			text: "dependencies:\n  idf: \">=5.1\"\n  espressif/esp-tflite-micro: \"^1.3.1\"\n"
		},
		files: { names: ["idf_component.yml", "idf_component.yaml"] },
		beyond: /^\s+["']?idf\b/m,
		longest: 3e5,
		load: () => import("./readers-idf-component.js")
	},
	{
		id: "idf-lock",
		reads: "the components and the version of ESP-IDF that were chosen",
		example: {
			path: "dependencies.lock",
			text: "dependencies:\n  idf:\n    source: { type: idf }\n    version: 5.4.1\ntarget: esp32s3\n"
		},
		files: { names: ["dependencies.lock"] },
		holds: /^dependencies:/m,
		beyond: null,
		longest: 3e5,
		load: () => import("./readers-idf-lock.js")
	},
	{
		id: "sdkconfig",
		reads: "chip, external memory, flash and partitions of an ESP-IDF project",
		example: {
			path: "sdkconfig.defaults",
			text: "CONFIG_IDF_TARGET=\"esp32s3\"\nCONFIG_SPIRAM=y\n"
		},
		files: {
			stems: ["sdkconfig"],
			where: (_path, base) => /^sdkconfig(?:\.[\w.-]+)?$/.test(base) && !base.endsWith(".old")
		},
		beyond: null,
		load: () => import("./readers-sdkconfig.js")
	},
	{
		id: "zephyr-conf",
		reads: "inference runtimes and kernels that a Zephyr application turns on",
		example: {
			path: "prj.conf",
			text: "CONFIG_CPP=y\nCONFIG_TENSORFLOW_LITE_MICRO=y\n"
		},
		files: {
			stems: ["prj"],
			endings: ["conf"],
			where: (_path, base) => /^prj(?:[._-][\w.-]+)?\.conf$/.test(base)
		},
		beyond: null,
		load: () => import("./readers-zephyr-conf.js")
	},
	{
		id: "west",
		reads: "the projects of a Zephyr workspace with their repositories and revisions",
		example: {
			path: "west.yml",
			text: "manifest:\n  projects:\n    - name: tflite-micro\n      url: https://github.com/zephyrproject-rtos/tflite-micro\n      revision: 48613f7\n"
		},
		files: { names: ["west.yml", "west.yaml"] },
		beyond: nothing,
		longest: 3e5,
		load: () => import("./readers-west.js")
	},
	{
		id: "library-properties",
		reads: "name, dependencies and architectures of an Arduino library",
		example: {
			path: "library.properties",
			text: "name=Gestures\nversion=1.0.0\ndepends=Chirale_TensorFlowLite (>=2.0.0)\n"
		},
		files: { names: ["library.properties"] },
		beyond: nothing,
		load: () => import("./readers-library-properties.js")
	},
	{
		id: "library-json",
		reads: "name and dependencies of a PlatformIO library",
		example: {
			path: "library.json",
			text: "{ \"name\": \"gestures\", \"dependencies\": { \"eloquentarduino/EloquentTinyML\": \"^3.0.1\" } }\n"
		},
		files: { names: ["library.json"] },
		holds: /"(?:dependencies|frameworks|platforms|headers)"\s*:/,
		beyond: nothing,
		load: () => import("./readers-library-json.js")
	},
	{
		id: "sketch",
		reads: "boards and libraries of the profiles of an Arduino sketch",
		example: {
			path: "gesture/sketch.yaml",
			text: "profiles:\n  nano:\n    fqbn: arduino:mbed_nano:nano33ble\n    libraries:\n      - Arduino_TensorFlowLite (2.4.0-ALPHA)\n"
		},
		files: { names: ["sketch.yaml", "sketch.yml"] },
		beyond: null,
		longest: 3e5,
		load: () => import("./readers-sketch.js")
	},
	{
		id: "buildozer",
		reads: "Python packages and Gradle dependencies of an Android app, SDK levels, NDK, ABIs",
		example: {
			path: "buildozer.spec",
			text: "[app]\npackage.name = detector\nrequirements = python3,kivy==2.3.0,tflite-runtime\nandroid.api = 35\nandroid.archs = arm64-v8a\n"
		},
		files: { names: ["buildozer.spec"] },
		beyond: null,
		load: () => import("./readers-buildozer.js")
	}
];

// src/readers/list/dotnet.ts
const dotnet = [
	{
		id: "msbuild",
		reads: "packages with their conditions, central versions, target frameworks, runtime identifiers, MAUI, WPF and UWP, projects that are referred to",
		example: {
			path: "App/App.csproj",
			text: [
				"<Project Sdk=\"Microsoft.NET.Sdk\">",
				"  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>",
				"  <ItemGroup><PackageReference Include=\"Microsoft.ML.OnnxRuntime\" Version=\"1.20.1\" /></ItemGroup>",
				"</Project>",
				""
			].join("\n")
		},
		files: {
			names: [
				"Directory.Packages.props",
				"Directory.Build.props",
				"Directory.Build.targets"
			],
			endings: [
				"csproj",
				"fsproj",
				"vbproj"
			]
		},
		beyond: null,
		load: () => import("./readers-msbuild.js")
	},
	{
		id: "packages-config",
		reads: "packages of older .NET projects",
		example: {
			path: "App/packages.config",
			text: "<packages><package id=\"TensorFlow.NET\" version=\"0.150.0\" /></packages>\n"
		},
		files: { names: ["packages.config"] },
		beyond: nothing,
		load: () => import("./readers-packages-config.js")
	},
	{
		id: "unity-manifest",
		reads: "packages of a Unity project, and the registries they come from",
		example: {
			path: "Packages/manifest.json",
			text: "{ \"dependencies\": { \"com.unity.ai.inference\": \"2.2.1\" } }\n"
		},
		files: {
			names: ["manifest.json"],
			where: (path) => /(^|\/)Packages\/manifest\.json$/.test(path)
		},
		beyond: nothing,
		load: () => import("./readers-unity-manifest.js")
	},
	{
		id: "unity-version",
		reads: "the version of Unity that a project is opened with",
		example: {
			path: "ProjectSettings/ProjectVersion.txt",
			text: "m_EditorVersion: 2022.3.10f1\n"
		},
		files: {
			names: ["ProjectVersion.txt"],
			where: (path) => /(^|\/)ProjectSettings\/ProjectVersion\.txt$/.test(path)
		},
		beyond: null,
		load: () => import("./readers-unity-version.js")
	}
];

// src/readers/list/flutter.ts
const flutter = [{
	id: "pubspec",
	reads: "Dart and Flutter dependencies, the versions of both, platforms of plugins, models among the assets",
	example: {
		path: "pubspec.yaml",
		text: "name: app\ndependencies:\n  tflite_flutter: ^0.11.0\n"
	},
	files: { names: ["pubspec.yaml"] },
	beyond: /^[ \t]+path[ \t]*:/m,
	longest: 3e5,
	load: () => import("./readers-pubspec.js")
}];

// src/readers/list/javascript.ts
const javascript = [{
	id: "package-json",
	reads: "dependencies of every group, overrides and resolutions, engines, workspaces, package manager",
	example: {
		path: "package.json",
		text: "{ \"dependencies\": { \"@tensorflow/tfjs\": \"^4.22.0\" }, \"engines\": { \"node\": \">=20\" } }\n"
	},
	files: { names: ["package.json"] },
	beyond: /"workspaces"|"(?:workspace|file|link|portal):/,
	load: () => import("./readers-package-json.js")
}];

// src/readers/list/jvm.ts
const isSettings = (base) => base === "settings.gradle" || base === "settings.gradle.kts";
const jvm = [
	{
		id: "gradle-settings",
		reads: "the modules of a build",
		example: {
			path: "settings.gradle.kts",
			text: "include(\":app\")\n"
		},
		files: { names: ["settings.gradle", "settings.gradle.kts"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-gradle-settings.js")
	},
	{
		id: "gradle-build",
		reads: "plugins, dependencies of every configuration, catalog and module references, SDK levels, ABIs, packaging, what Chaquopy installs (Groovy and Kotlin)",
		example: {
			path: "app/build.gradle.kts",
			text: "dependencies {\n    implementation(\"com.google.ai.edge.litert:litert:1.4.2\")\n}\n"
		},
		files: {
			endings: ["gradle", "gradle.kts"],
			where: (_path, base) => !isSettings(base)
		},
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-gradle-build.js")
	},
	{
		id: "version-catalog",
		reads: "libraries, plugins and bundles of a Gradle version catalog",
		example: {
			path: "gradle/libs.versions.toml",
			text: "[libraries]\nlitert = { module = \"com.google.ai.edge.litert:litert\", version = \"1.4.2\" }\n"
		},
		files: {
			endings: ["versions.toml"],
			where: (path) => /(^|\/)gradle\/[^/]+$/.test(path)
		},
		beyond: /com\.android/,
		load: () => import("./readers-version-catalog.js")
	},
	{
		id: "gradle-properties",
		reads: "properties that builds use as variables",
		example: {
			path: "gradle.properties",
			text: "litertVersion=1.4.2\n"
		},
		files: { names: ["gradle.properties"] },
		beyond: null,
		load: () => import("./readers-gradle-properties.js")
	},
	{
		id: "android-manifest",
		reads: "SDK levels, features and native libraries that an app uses, packed native libraries, whether an app can be started",
		example: {
			path: "app/src/main/AndroidManifest.xml",
			text: "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\">\n    <uses-sdk android:minSdkVersion=\"24\" />\n</manifest>\n"
		},
		files: { names: ["AndroidManifest.xml"] },
		beyond: null,
		load: () => import("./readers-android-manifest.js")
	},
	{
		id: "pom",
		reads: "dependencies, managed versions, plugins, profiles, parent, modules, Java, repositories of Maven projects",
		example: {
			path: "pom.xml",
			text: [
				"<project>",
				"  <dependencies>",
				"    <dependency>",
				"      <groupId>com.microsoft.onnxruntime</groupId>",
				"      <artifactId>onnxruntime</artifactId>",
				"      <version>1.20.0</version>",
				"    </dependency>",
				"  </dependencies>",
				"</project>",
				""
			].join("\n")
		},
		files: { names: ["pom.xml"] },
		beyond: /<modules>/,
		load: () => import("./readers-pom.js")
	}
];

// src/readers/list/locks.ts
const longest$1 = 5e6;
const isExplicit = /explicit|spec|conda|(linux|osx|win)-(32|64|arm64|aarch64|ppc64le)/i;
const locks = [
	{
		id: "uv-lock",
		reads: "versions, indexes and markers that uv locked; members of the workspace",
		example: {
			path: "uv.lock",
			text: "[[package]]\nname = \"torch\"\nversion = \"2.8.0+cu128\"\nsource = { registry = \"https://download.pytorch.org/whl/cu128\" }\n"
		},
		files: {
			names: ["uv.lock"],
			endings: ["py.lock"]
		},
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-uv-lock.js")
	},
	{
		id: "poetry-lock",
		reads: "versions, indexes and markers that Poetry locked",
		example: {
			path: "poetry.lock",
			text: "[[package]]\nname = \"torch\"\nversion = \"2.8.0\"\ndescription = \"Tensors\"\n"
		},
		files: { names: ["poetry.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-poetry-lock.js")
	},
	{
		id: "pdm-lock",
		reads: "versions and markers that PDM locked",
		example: {
			path: "pdm.lock",
			text: "[[package]]\nname = \"torch\"\nversion = \"2.8.0\"\nsummary = \"Tensors\"\n"
		},
		files: { names: ["pdm.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-pdm-lock.js")
	},
	{
		id: "pylock",
		reads: "versions, indexes and markers of the standard lock for Python",
		example: {
			path: "pylock.toml",
			text: "lock-version = \"1.0\"\n\n[[packages]]\nname = \"torch\"\nversion = \"2.8.0\"\nindex = \"https://pypi.org/simple\"\n"
		},
		files: {
			stems: ["pylock"],
			where: (_path, base) => /^pylock(\.[^.]+)?\.toml$/.test(base)
		},
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-pylock.js")
	},
	{
		id: "pipfile-lock",
		reads: "versions, indexes and markers that Pipenv locked; the sources",
		example: {
			path: "Pipfile.lock",
			text: "{ \"default\": { \"torch\": { \"index\": \"pypi\", \"version\": \"==2.8.0\" } } }\n"
		},
		files: { names: ["Pipfile.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-pipfile-lock.js")
	},
	{
		id: "npm-lock",
		reads: "versions that npm locked for each folder of the workspace",
		example: {
			path: "package-lock.json",
			text: "{ \"lockfileVersion\": 3, \"packages\": { \"node_modules/@tensorflow/tfjs\": { \"version\": \"4.22.0\" } } }\n"
		},
		files: { names: ["package-lock.json", "npm-shrinkwrap.json"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-npm-lock.js")
	},
	{
		id: "pnpm-lock",
		reads: "versions that pnpm locked for each folder of the workspace",
		example: {
			path: "pnpm-lock.yaml",
			text: "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      '@tensorflow/tfjs':\n        specifier: ^4.0.0\n        version: 4.22.0\n"
		},
		files: { names: ["pnpm-lock.yaml"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-pnpm-lock.js")
	},
	{
		id: "yarn-lock",
		reads: "versions that Yarn locked (1 and since); members of the workspace",
		example: {
			path: "yarn.lock",
			text: "# yarn lockfile v1\n\n\"@tensorflow/tfjs@^4.0.0\":\n  version \"4.22.0\"\n"
		},
		files: { names: ["yarn.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-yarn-lock.js")
	},
	{
		id: "bun-lock",
		reads: "versions that Bun locked for each folder of the workspace",
		example: {
			path: "bun.lock",
			text: "{ \"packages\": { \"@tensorflow/tfjs\": [\"@tensorflow/tfjs@4.22.0\", \"\", {}, \"sha512-x\"], } }\n"
		},
		files: { names: ["bun.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-bun-lock.js")
	},
	{
		id: "conda-lock",
		reads: "versions of conda and pip packages for each platform, channels",
		example: {
			path: "conda-lock.yml",
			text: "version: 1\npackage:\n- name: pytorch\n  version: 2.8.0\n  manager: conda\n  platform: linux-64\n  url: https://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda\n"
		},
		files: {
			names: ["conda-lock.yml", "conda-lock.yaml"],
			endings: ["conda-lock.yml", "conda-lock.yaml"]
		},
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-conda-lock.js")
	},
	{
		id: "conda-explicit",
		reads: "versions in lists of addresses of conda packages",
		example: {
			path: "conda-linux-64.lock",
			text: "@EXPLICIT\nhttps://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda#0123456789abcdef\n"
		},
		files: {
			endings: ["lock", "txt"],
			where: (_path, base) => isExplicit.test(base)
		},
		holds: /^@EXPLICIT\s*$/m,
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-conda-explicit.js")
	},
	{
		id: "pixi-lock",
		reads: "versions of conda and PyPI packages that pixi locked, channels and indexes",
		example: {
			path: "pixi.lock",
			text: "version: 6\npackages:\n- conda: https://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda\n"
		},
		files: { names: ["pixi.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-pixi-lock.js")
	},
	{
		id: "cargo-lock",
		reads: "versions that Cargo locked",
		example: {
			path: "Cargo.lock",
			text: "[[package]]\nname = \"ort\"\nversion = \"2.0.0-rc.10\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n"
		},
		files: { names: ["Cargo.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-cargo-lock.js")
	},
	{
		id: "podfile-lock",
		reads: "versions of pods and subspecs, the repositories they come from",
		example: {
			path: "Podfile.lock",
			text: "PODS:\n  - TensorFlowLiteSwift (2.14.0)\n"
		},
		files: { names: ["Podfile.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-podfile-lock.js")
	},
	{
		id: "swift-lock",
		reads: "versions of Swift packages, in packages and in Xcode projects",
		example: {
			path: "Package.resolved",
			text: "{ \"pins\": [{ \"identity\": \"executorch\", \"location\": \"https://github.com/pytorch/executorch\", \"state\": { \"version\": \"1.0.0\" } }], \"version\": 2 }\n"
		},
		files: { names: ["Package.resolved"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-swift-lock.js")
	},
	{
		id: "pub-lock",
		reads: "versions that pub locked",
		example: {
			path: "pubspec.lock",
			text: "packages:\n  tflite_flutter:\n    source: hosted\n    version: \"0.11.0\"\n"
		},
		files: { names: ["pubspec.lock"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-pub-lock.js")
	},
	{
		id: "nuget-lock",
		reads: "versions that NuGet locked for each framework",
		example: {
			path: "packages.lock.json",
			text: "{ \"version\": 1, \"dependencies\": { \"net8.0\": { \"Microsoft.ML.OnnxRuntime\": { \"type\": \"Direct\", \"resolved\": \"1.22.0\" } } } }\n"
		},
		files: { names: ["packages.lock.json"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-nuget-lock.js")
	},
	{
		id: "gradle-lock",
		reads: "versions that Gradle locked, and for which configurations",
		example: {
			path: "app/gradle.lockfile",
			text: "com.google.ai.edge.litert:litert:1.4.2=debugRuntimeClasspath,releaseRuntimeClasspath\n"
		},
		files: { names: ["gradle.lockfile", "buildscript-gradle.lockfile"] },
		beyond: nothing,
		longest: longest$1,
		load: () => import("./readers-gradle-lock.js")
	}
];

// src/readers/list/native.ts
const native = [
	{
		id: "cargo",
		reads: "crates of every table with features, targets, workspace inheritance and patches; rust-version, members of workspaces",
		example: {
			path: "Cargo.toml",
			text: "[package]\nname = \"app\"\nrust-version = \"1.85\"\n\n[dependencies]\nort = { version = \"=2.0.0-rc.10\", features = [\"cuda\"] }\n"
		},
		files: { names: ["Cargo.toml"] },
		beyond: /^\s*\[workspace/m,
		load: () => import("./readers-cargo.js")
	},
	{
		id: "go-mod",
		reads: "modules that are required, directly or not, replacements, the version of Go and of its toolchain",
		example: {
			path: "go.mod",
			text: "module example.com/api\n\ngo 1.25.0\n\nrequire github.com/yalue/onnxruntime_go v1.21.0\n"
		},
		files: { names: ["go.mod"] },
		beyond: nothing,
		load: () => import("./readers-go-mod.js")
	},
	{
		id: "cmake",
		reads: "packages that are found or fetched, projects, languages, GPU architectures and systems that are built for; nothing is evaluated",
		example: {
			path: "CMakeLists.txt",
			text: "project(app LANGUAGES CXX CUDA)\nset(CMAKE_CUDA_ARCHITECTURES 75 86)\nfind_package(Torch 2.8 REQUIRED)\n"
		},
		files: {
			names: ["CMakeLists.txt"],
			endings: ["cmake"]
		},
		beyond: /CUDA|\$ENV\{IDF_PATH\}|Zephyr|add_subdirectory/i,
		load: () => import("./readers-cmake.js")
	},
	{
		id: "vcpkg",
		reads: "ports with least versions, features and platforms, ports of features, overrides",
		example: {
			path: "vcpkg.json",
			text: "{ \"dependencies\": [{ \"name\": \"onnxruntime-gpu\", \"version>=\": \"1.20.1\", \"features\": [\"cuda\"] }] }\n"
		},
		files: { names: ["vcpkg.json"] },
		beyond: nothing,
		load: () => import("./readers-vcpkg.js")
	},
	{
		id: "conanfile-txt",
		reads: "packages that are required, with versions and ranges, tools and tests apart",
		example: {
			path: "conanfile.txt",
			text: "[requires]\nonnxruntime/1.18.1\nopencv/[>=4.9 <5]\n"
		},
		files: { names: ["conanfile.txt"] },
		beyond: nothing,
		load: () => import("./readers-conanfile-txt.js")
	},
	{
		id: "conanfile-py",
		reads: "packages that attributes and methods of a recipe name as texts, with the conditions around them",
		example: {
			path: "conanfile.py",
			text: "class App(ConanFile):\n    requires = \"onnxruntime/1.18.1\"\n\n    def requirements(self):\n        self.requires(\"opencv/[>=4.9 <5]\")\n"
		},
		files: { names: ["conanfile.py"] },
		beyond: nothing,
		load: () => import("./readers-conanfile-py.js")
	}
];

// src/readers/list/python.ts
const isDocumentation = (path) => /(^|\/)docs?\/|(^|[-_./])(docs?|readthedocs|rtd)\.(txt|in)$/.test(path);
const isRequirements = (path, base) => /\.(?:txt|in|lock|pip)$|^[^.]+$/.test(base) && (/requirements|constraints|(?:^|[-_.])(?:require?ments?|reqs?)(?=[-_.\d])/i.test(base) || /(?:^|\/)requirements\/[^/]+$/.test(path));
const condaEnvironment = /^\uFEFF?(?:channels[ \t]*:.*\r?\n(?:(?:[ \t#-].*|(?:name|prefix)[ \t]*:.*)?\r?\n)*dependencies[ \t]*:|dependencies[ \t]*:[ \t]*(?:#.*)?\r?\n(?:(?:[ \t#-].*)?\r?\n)*?[ \t]*-[ \t]+["']?(?:python(?:[ \t"'<>=!].*)?\r?$|pip[ \t]*:|[\w.-]+=\d|[\w./-]+::\w))/m;
const python = [
	{
		id: "requirements",
		reads: "packages, -r and -c, indexes, markers, extras of requirements and constraints files",
		example: {
			path: "requirements.txt",
			text: "--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.8.0 ; python_version >= \"3.10\"\n"
		},
		files: {
			stems: ["requirements"],
			endings: [
				"txt",
				"in",
				"lock",
				"pip"
			],
			where: (path, base) => !isDocumentation(path) && isRequirements(path, base)
		},
		beyond: /^\s*(-r|-c|-i|-f|--requirement|--constraint|--index-url|--extra-index-url|--find-links)/m,
		load: () => import("./readers-requirements.js")
	},
	{
		id: "pyproject",
		reads: "dependencies, extras and groups (PEP 621, PEP 735, Poetry, uv, PDM, Hatch, Rye, Flit, pixi), requires-python, indexes",
		example: {
			path: "pyproject.toml",
			text: "[project]\nname = \"app\"\nrequires-python = \">=3.10\"\ndependencies = [\"torch>=2.8\"]\n"
		},
		files: { names: ["pyproject.toml"] },
		beyond: /requirements|tool\.uv|constraints/,
		load: () => import("./readers-pyproject.js")
	},
	{
		id: "setup-py",
		reads: "packages of install_requires, extras, setup and tests, python_requires, as far as they are written down",
		example: {
			path: "setup.py",
			text: "from setuptools import setup\n\nsetup(name='app', python_requires='>=3.10', install_requires=['torch>=2.8'])\n"
		},
		files: { names: ["setup.py"] },
		beyond: /require|\.txt/,
		longest: 15e4,
		load: () => import("./readers-setup-py.js")
	},
	{
		id: "setup-cfg",
		reads: "install_requires, extras, setup and test requirements, python_requires",
		example: {
			path: "setup.cfg",
			text: "[options]\npython_requires = >=3.10\ninstall_requires =\n    torch>=2.8\n"
		},
		files: { names: ["setup.cfg"] },
		beyond: /file:/,
		load: () => import("./readers-setup-cfg.js")
	},
	{
		id: "pipfile",
		reads: "packages of every category, sources, the version of Python",
		example: {
			path: "Pipfile",
			text: "[packages]\ntorch = \"==2.8.0\"\n\n[requires]\npython_version = \"3.12\"\n"
		},
		files: { names: ["Pipfile"] },
		beyond: nothing,
		load: () => import("./readers-pipfile.js")
	},
	{
		id: "pixi",
		reads: "packages of conda and PyPI of the workspace, its features and targets, channels, platforms, the CUDA it needs",
		example: {
			path: "pixi.toml",
			text: "[workspace]\nchannels = [\"conda-forge\"]\n\n[dependencies]\npytorch = \">=2.5\"\n"
		},
		files: { names: ["pixi.toml"] },
		beyond: nothing,
		load: () => import("./readers-pixi.js")
	},
	{
		id: "pip-config",
		reads: "the indexes that pip is configured with",
		example: {
			path: "pip.conf",
			text: "[global]\nextra-index-url = https://download.pytorch.org/whl/cpu\n"
		},
		files: { names: ["pip.conf", "pip.ini"] },
		beyond: null,
		load: () => import("./readers-pip-config.js")
	},
	{
		id: "uv-config",
		reads: "the indexes, constraints and overrides that uv is configured with",
		example: {
			path: "uv.toml",
			text: "[[index]]\nurl = \"https://download.pytorch.org/whl/cpu\"\n"
		},
		files: { names: ["uv.toml"] },
		beyond: null,
		load: () => import("./readers-uv-config.js")
	},
	{
		id: "conda-environment",
		reads: "packages, channels and platforms of conda environments, and what they install with pip",
		example: {
			path: "environment.yml",
			text: "channels: [pytorch]\ndependencies:\n  - python=3.11\n  - pytorch::pytorch=2.5\n"
		},
		files: {
			endings: yaml,
			where: (path, base) => !isDocumentation(path) && base !== "python_env.yaml" && base !== "meta.yaml"
		},
		words: ["dependencies"],
		holds: condaEnvironment,
		beyond: /^[ \t]*-[ \t]*(?:pip[ \t]*:|-[a-z-])/m,
		load: () => import("./readers-conda-environment.js")
	},
	{
		id: "runtime-files",
		reads: "the version of Python, Node, Java, Flutter, … that a folder is run with",
		example: {
			path: ".python-version",
			text: "3.12\n"
		},
		files: { names: [
			".python-version",
			"runtime.txt",
			".tool-versions",
			".nvmrc",
			".node-version",
			".java-version"
		] },
		beyond: null,
		load: () => import("./readers-runtime-files.js")
	},
	{
		id: "mise",
		reads: "the versions of Python, Node, Java, Flutter, … that mise selects",
		example: {
			path: "mise.toml",
			text: "[tools]\npython = \"3.12\"\n"
		},
		files: {
			endings: ["toml"],
			where: (path) => /(?:^|\/)(?:\.?(?:mise|rtx)(?:\.[\w-]+){0,2}|\.?mise\/config(?:\.[\w-]+){0,2})\.toml$/.test(path)
		},
		beyond: null,
		load: () => import("./readers-mise.js")
	},
	{
		id: "script-metadata",
		reads: "packages, indexes and requires-python that a single Python file states (PEP 723)",
		example: {
			path: "caption.py",
			text: "# /// script\n# requires-python = \">=3.11\"\n# dependencies = [\"torch==2.8.0\"]\n# ///\n"
		},
		files: { marked: {
			endings: ["py"],
			texts: ["# /// script"]
		} },
		holds: /^\uFEFF?# \/\/\/ script[ \t]*\r?$/m,
		beyond: nothing,
		load: () => import("./readers-script-metadata.js")
	}
];

// src/readers/list/scripts.ts
const scripted = new RegExp(`${fromFilesOrImages.source}|^#SBATCH|\\b(?:PIP|UV)_\\w*(?:INDEX|CONSTRAINT|LINKS|BACKEND)|\\bmodule\\s+load|\\b(?:gcloud|aws|az|kubectl|helm|sam|sls|serverless|cdk|terraform|fastlane|modal|torchrun|deepspeed|sbatch|srun)\\s`, "m");
const scripts = [
	{
		id: "shell-script",
		reads: "installs, indexes, builds of images, commands of clouds and clusters, variables; what jobs of Slurm ask for",
		example: {
			path: "train.sbatch",
			text: "#!/bin/bash\n#SBATCH --gres=gpu:a100:2\npip install torch==2.8.0\nsrun python train.py\n"
		},
		files: { endings: [
			"sh",
			"bash",
			"sbatch",
			"slurm"
		] },
		beyond: scripted,
		load: () => import("./readers-shell-script.js")
	},
	{
		id: "makefile",
		reads: "installs, builds of images and commands in recipes, with the variables of the file",
		example: {
			path: "Makefile",
			text: "PIP ?= pip\ninstall:\n	$(PIP) install torch==2.8.0\n"
		},
		files: { names: [
			"Makefile",
			"makefile",
			"GNUmakefile"
		] },
		beyond: scripted,
		load: () => import("./readers-makefile.js")
	},
	{
		id: "notebook",
		reads: "installs and commands of code cells (!pip, %pip, %conda, %%bash), variables, the accelerator of Colab and Kaggle",
		example: {
			path: "train.ipynb",
			text: "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"!pip install torch==2.8.0\\n\", \"import torch\"]}], \"nbformat\": 4}\n"
		},
		files: { endings: ["ipynb"] },
		beyond: /requirements|environment\.ya?ml|install\s+(?:-\S+\s+)*["'\\]*\.|"accelerator"|\b(?:docker|gcloud|sagemaker)\s/,
		longest: 5e6,
		load: () => import("./readers-notebook.js")
	},
	{
		id: "html",
		reads: "packages that a page loads from CDNs: script and link tags, import maps, imports in inline scripts",
		example: {
			path: "index.html",
			text: "<script src=\"https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js\"><\/script>\n"
		},
		files: { endings: ["html", "htm"] },
		holds: /jsdelivr\.net|unpkg\.com|esm\.(?:sh|run)\/|skypack\.dev|jspm\.(?:io|dev)|cdnjs\.cloudflare\.com/,
		beyond: nothing,
		longest: 5e6,
		load: () => import("./readers-html.js")
	}
];

// src/readers/list/serving.ts
const longest = 1e5;
const serving = [
	{
		id: "cog",
		reads: "Python, CUDA, GPU, packages, commands and entry points of a Cog model",
		example: {
			path: "cog.yaml",
			text: "build:\n  gpu: true\n  python_version: \"3.12\"\npredict: predict.py:Predictor\n"
		},
		files: { names: ["cog.yaml", "cog.yml"] },
		beyond: null,
		longest,
		load: () => import("./readers-cog.js")
	},
	{
		id: "bentofile",
		reads: "service, packages, indexes, Python, CUDA, base image and distribution of a BentoML build",
		example: {
			path: "bentofile.yaml",
			text: "service: service:svc\npython:\n  packages: [torch==2.8.0]\n"
		},
		files: { names: ["bentofile.yaml", "bentofile.yml"] },
		beyond: null,
		longest,
		load: () => import("./readers-bentofile.js")
	},
	{
		id: "mlproject",
		reads: "environment, image and entry points of an MLflow project",
		example: {
			path: "MLproject",
			text: "name: train\nconda_env: conda.yaml\nentry_points:\n  main:\n    command: python train.py\n"
		},
		files: { names: ["MLproject"] },
		beyond: null,
		longest,
		load: () => import("./readers-mlproject.js")
	},
	{
		id: "mlmodel",
		reads: "flavors with their versions, Python and environment of an MLflow model",
		example: {
			path: "model/MLmodel",
			text: "flavors:\n  pytorch:\n    pytorch_version: 2.8.0\n"
		},
		files: { names: ["MLmodel"] },
		beyond: null,
		longest: 25e4,
		load: () => import("./readers-mlmodel.js")
	},
	{
		id: "python-env",
		reads: "Python and packages of an environment of MLflow",
		example: {
			path: "model/python_env.yaml",
			text: "python: 3.12.4\ndependencies:\n- torch==2.8.0\n"
		},
		files: { names: ["python_env.yaml", "python_env.yml"] },
		beyond: null,
		longest,
		load: () => import("./readers-python-env.js")
	},
	{
		id: "triton",
		reads: "platform or backend, batch size, instances on GPU or CPU and accelerators of a Triton model",
		example: {
			path: "models/detector/config.pbtxt",
			text: "name: \"detector\"\nplatform: \"onnxruntime_onnx\"\nmax_batch_size: 8\n"
		},
		files: {
			endings: ["pbtxt"],
			where: (_path, base) => /(^|[_-])config\.pbtxt$/.test(base)
		},
		holds: /^[ \t]*(?:platform|backend|max_batch_size|instance_group|dynamic_batching|ensemble_scheduling|default_model_filename)[ \t]*[:{[<]/m,
		beyond: null,
		longest,
		load: () => import("./readers-triton.js")
	},
	{
		id: "torchserve",
		reads: "addresses, models and GPUs of a TorchServe",
		example: {
			path: "config.properties",
			text: "inference_address=http://0.0.0.0:8080\nload_models=all\n"
		},
		files: {
			endings: ["properties"],
			where: (_path, base) => /config[^/]*$/.test(base)
		},
		holds: /^[ \t]*(?:inference_address|management_address|load_models|model_store|model_snapshot|install_py_dep_per_model|enable_envvars_config)[ \t]*[=: ]/m,
		beyond: null,
		longest,
		load: () => import("./readers-torchserve.js")
	},
	{
		id: "mlserver",
		reads: "implementation, model and workers of an MLServer",
		example: {
			path: "model-settings.json",
			text: "{ \"name\": \"iris\", \"implementation\": \"mlserver_sklearn.SKLearnModel\" }\n"
		},
		files: { names: ["model-settings.json", "settings.json"] },
		holds: /"(?:implementation|parallel_workers|load_models_at_startup|model_repository_root)"\s*:/,
		beyond: null,
		longest,
		load: () => import("./readers-mlserver.js")
	},
	{
		id: "hf-space",
		reads: "SDK, Python, hardware and models in the front matter of a Hugging Face Space",
		example: {
			path: "README.md",
			text: "---\ntitle: Demo\nsdk: gradio\nsdk_version: 5.9.1\n---\n"
		},
		files: { names: ["README.md"] },
		holds: /^\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,200}?sdk[ \t]*:[ \t]*["']?(?:gradio|streamlit|docker|static)\b/,
		beyond: null,
		load: () => import("./readers-hf-space.js")
	},
	{
		id: "ray-serve",
		reads: "applications, their packages, images and environment, GPUs of their deployments in a config of Ray Serve",
		example: {
			path: "serve/config.yaml",
			text: "applications:\n  - name: chat\n    import_path: chat:app\n    runtime_env:\n      pip: [vllm==0.6.3]\n"
		},
		files: { endings: yaml },
		words: ["import_path"],
		holds: /^(?!(?:[^]*\n)?apiVersion[ \t]*:)(?=[^]*?import_path["']?[ \t]*:[ \t]*["']?[\w.]+:\w)/,
		beyond: null,
		longest,
		load: () => import("./readers-ray-serve.js")
	},
	{
		id: "skypilot",
		reads: "accelerators, machine, image, environment, set-up and run scripts of a SkyPilot task",
		example: {
			path: "sky.yaml",
			text: "resources:\n  accelerators: A100:8\nrun: torchrun train.py\n"
		},
		files: { endings: yaml },
		words: [
			"accelerators",
			"cloud",
			"infra",
			"instance_type",
			"use_spot",
			"image_id"
		],
		holds: /^(?!(?:[^]*\n)?apiVersion[ \t]*:)(?=(?:[^]*\n)?resources[ \t]*:)(?=(?:[^]*\n)?(?:setup|run)[ \t]*:)(?=[^]*\n[ \t]+(?:- )?(?:accelerators|cloud|infra|instance_type|use_spot|image_id)[ \t]*:)/,
		beyond: null,
		longest,
		load: () => import("./readers-skypilot.js")
	}
];

// src/readers/index.ts
const readers = [
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
	...containers
];

// src/readers/assign.ts
const none = [];
const byName = indexOf(({ names }) => names);
const byStem = indexOf(({ stems }) => stems);
const byEnding = indexOf(({ endings }) => endings);
function readersOf(path) {
	const base = path.slice(path.lastIndexOf("/") + 1);
	const named = byName.get(base) ?? none;
	const others = byParts(base);
	if (named.length + others.length === 0) return [];
	return [.../* @__PURE__ */ new Set([...named, ...others.toSorted((a, b) => a - b)])].flatMap((place) => readers[place] ?? []).filter(({ files }) => files.where === void 0 || files.where(path, base));
}
function readerOf(path, text) {
	return [...readersOf(path), ...markedReadersOf(path, text)].find((reader) => fits(reader, text));
}
function fits({ words, holds }, text) {
	if (words !== void 0 && !words.some((word) => text.includes(word))) return false;
	return holds === void 0 || holds.test(text);
}
function markedReadersOf(path, text) {
	return readers.filter(({ files: { marked, where } }) => marked !== void 0 && marked.endings.some((ending) => path.endsWith(`.${ending}`)) && marked.texts.some((mark) => text.includes(mark)) && (where === void 0 || where(path, path.slice(path.lastIndexOf("/") + 1))));
}
async function assign(paths, ignore, within = "") {
	const inside = within === "" ? 0 : within.length + 1;
	const hidden = await Promise.all(ignore.map(hiding));
	return {
		files: paths.flatMap((path) => {
			const own = readersOf(path);
			if (own.length === 0) return [];
			const glob = hidden.find(({ hides }) => hides(path.slice(inside)));
			if (glob === void 0) return [{
				path,
				readers: own
			}];
			glob.files++;
			return [];
		}),
		skipped: hidden.filter((one) => one.files > 0).map(({ glob, files: count }) => ({
			glob,
			files: count
		}))
	};
}
const marks = readers.flatMap(({ files: { marked } }) => marked ?? []);
async function assignMarked(paths, holding, ignore, within) {
	const known = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
	const endings = [...new Set(marks.flatMap((mark) => mark.endings))].filter((ending) => known.has(ending));
	if (endings.length === 0) return [];
	return assignable((await holding([...new Set(marks.flatMap(({ texts }) => texts))], endings)).filter((path) => readersOf(path).length === 0), ignore, within);
}
async function assignable(paths, ignore, within) {
	const inside = within === "" ? 0 : within.length + 1;
	const hidden = await Promise.all(ignore.map(hiding));
	return paths.filter((path) => !hidden.some(({ hides }) => hides(path.slice(inside))));
}
function indexOf(keys) {
	const index = /* @__PURE__ */ new Map();
	for (const [place, { files }] of readers.entries()) for (const key of keys(files) ?? []) index.set(key, [...index.get(key) ?? [], place]);
	return index;
}
function stemOf(base) {
	const end = base.search(/[._-]/);
	return end < 0 ? base : base.slice(0, end);
}
function byParts(base) {
	const last = base.lastIndexOf(".");
	const before = last < 1 ? -1 : base.lastIndexOf(".", last - 1);
	const stem = byStem.get(stemOf(base));
	const short = last < 0 ? void 0 : byEnding.get(base.slice(last + 1));
	const long = before < 0 ? void 0 : byEnding.get(base.slice(before + 1));
	if (stem === void 0 && short === void 0 && long === void 0) return none;
	return [
		stem,
		long,
		short
	].flatMap((some) => some ?? none).toSorted((a, b) => a - b);
}
async function hiding(glob) {
	const folder = /^\*\*\/([\w.-]+)\/\*\*$/.exec(glob)?.[1];
	if (folder !== void 0) return {
		glob,
		hides: (path) => path.startsWith(`${folder}/`) || path.includes(`/${folder}/`),
		files: 0
	};
	const { globMatcher } = await import("./formats-glob.late.js");
	return {
		glob,
		hides: globMatcher([glob]),
		files: 0
	};
}

// src/readers/files.ts
function fileFacts(paths) {
	return paths.flatMap((path) => {
		const format = path.endsWith(".so") ? "so" : path.endsWith(".aar") ? "aar" : null;
		if (format === null) return [];
		return [{
			kind: "file",
			format,
			block: "",
			text: "",
			location: {
				path,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}
		}];
	});
}

// src/readers/gather.ts
const batch = 500;
const usualLongest = 1e6;
async function gather(files, ignore, interest, within = "") {
	const marked = assignMarked(files.paths, (texts, endings) => files.holding(texts, endings), ignore, within);
	const { files: assigned, skipped } = await assign(files.paths, ignore, within);
	const unread = [...fileFacts(files.paths), ...modelFacts(files.paths, (paths) => files.peek(paths))];
	const facts = new Map(unread.map((fact) => [fact.location.path, [fact]]));
	const problems = [];
	const readAll = async (some, readersFor) => {
		for (const [index, path] of some.entries()) {
			if (index % batch === 0) await files.prefetch(some.slice(index, index + batch));
			const reading = await readFile(files, path, (text) => readersFor(path, index, text), interest);
			if (reading.facts.length > 0) facts.set(path, reading.facts);
			problems.push(...reading.problems);
		}
	};
	await readAll(assigned.map(({ path }) => path), (_path, index) => assigned[index]?.readers ?? []);
	const late = await marked;
	await readAll(late, (path, _index, text) => {
		const reader = readerOf(path, text);
		return reader === void 0 ? [] : [reader];
	});
	return {
		facts,
		problems,
		skipped,
		read: assigned.length + late.length
	};
}
async function readFile(files, path, readersFor, interest) {
	const content = files.read(path);
	if (content.kind === "unreadable") return {
		facts: [],
		problems: unreadable(path, content.why)
	};
	const { text } = content;
	const reader = readersFor(text).find((each) => fits(each, text));
	if (reader === void 0 || !matters(reader, text, interest)) return {
		facts: [],
		problems: []
	};
	if (text.length > (reader.longest ?? usualLongest)) return {
		facts: [],
		problems: unreadable(path, tooLong(text.length, reader))
	};
	const { facts, problems } = readOne(await loaded(reader), path, text, interest);
	return {
		facts: facts.filter((fact) => fact.kind !== "dependency" && fact.kind !== "lock" || interest.knows(`${fact.ecosystem}/${fact.name}`)),
		problems
	};
}
const loadedBefore = /* @__PURE__ */ new Map();
async function loaded(reader) {
	const read = loadedBefore.get(reader) ?? (await reader.load()).read;
	loadedBefore.set(reader, read);
	return read;
}
function matters({ beyond }, text, interest) {
	return beyond === null || interest.mentions(text) || beyond.test(text);
}
function readOne(read, path, text, interest) {
	try {
		return read(new Source(path, text), interest);
	} catch (error) {
		throw new Error(`while reading ${path}`, { cause: error });
	}
}
function tooLong(length, { id, longest = usualLongest }) {
	return `it has ${length} characters, and files of the format ${id} above ${longest} are not read`;
}
function unreadable(path, why) {
	if (/symbolic link|does not exist|a folder/.test(why)) return [];
	return [{
		message: `${path} was not read: ${why}`,
		location: {
			path,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	}];
}

// src/units/report.ts
function reportUnit(unit) {
	const packages = unit.installed.flatMap((item) => isReported(item.technology) ? [technology(item.technology, item, versionOf(item))] : []);
	const images = unit.images.flatMap((item) => isReported(item.technology) ? [technology(item.technology, item, item.fact.tag)] : []);
	return {
		id: unit.id,
		kind: unit.kind,
		root: unit.root,
		targets: unit.targets.map(({ name, strength, because }) => ({
			name,
			strength,
			because: because.map(({ fact: { text, location } }) => ({
				text,
				location
			}))
		})),
		technologies: uniqueBy([...packages, ...images], ({ id, version }) => `${id} ${version}`),
		links: unit.links.map(inWords)
	};
}
function inWords({ text, location }) {
	return {
		text: `${text} by \`${location.path}:${location.line}\``,
		location
	};
}
function isReported(known) {
	return known !== null && known.kind !== "web-framework";
}
function technology({ id, name }, item, version) {
	return {
		id,
		name,
		version,
		location: item.fact.location
	};
}
function versionOf({ fact, constraint }) {
	return pinned(fact.ecosystem, constraint) ?? (constraint.kind === "range" || constraint.kind === "default" ? constraint.text : null);
}

export { assignable as i, reportUnit as n, gather as r, inWords as t };