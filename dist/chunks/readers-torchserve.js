import { t as parseProperties } from "./shared-formats-dot-properties.js";
import { Dt as entryPlace } from "./shared-readers.js";

// src/readers/torchserve.ts
const settings = /* @__PURE__ */ new Set([
	"inference_address",
	"management_address",
	"metrics_address",
	"grpc_inference_address",
	"grpc_management_address",
	"grpc_inference_port",
	"grpc_management_port",
	"load_models",
	"model_store",
	"workflow_store",
	"model_snapshot",
	"models",
	"default_workers_per_model",
	"install_py_dep_per_model",
	"enable_envvars_config",
	"enable_model_api",
	"disable_token_authorization",
	"allowed_urls",
	"service_envelope",
	"ipex_enable",
	"cpu_launcher_enable",
	"system_metrics_cmd"
]);
const ofMultiModelServer = /* @__PURE__ */ new Set(["preload_model", "decode_input_request"]);
const read = (source) => {
	const properties = parseProperties(source.text);
	const own = properties.filter(({ key }) => settings.has(key) || key === "number_of_gpu");
	const [first] = own;
	if (first === void 0 || properties.some(({ key }) => ofMultiModelServer.has(key))) return {
		facts: [],
		problems: []
	};
	return {
		facts: [{
			kind: "workload",
			...source.place(first.keyStart, first.keyEnd),
			block: "",
			platform: "torchserve",
			type: "server",
			name: ""
		}, ...own.map((property) => toFact(source, property))],
		problems: []
	};
};
function toFact(source, property) {
	const { key, value } = property;
	const place = placeOf(source, property);
	if (key === "number_of_gpu" && /^\d+$/.test(value)) return {
		kind: "resource",
		...place,
		block: "",
		name: "gpu",
		field: "limits",
		value
	};
	return {
		kind: "setting",
		...place,
		block: "",
		key: `torchserve.${key}`,
		value: /\$\{|\$\w|\{\{/.test(value) ? null : value
	};
}
function placeOf(source, { keyStart, keyEnd, valueStart, valueEnd }) {
	return entryPlace(source, {
		start: keyStart,
		end: keyEnd
	}, {
		start: valueStart,
		end: valueEnd
	});
}

export { read };