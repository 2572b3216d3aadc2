require('onnxruntime-node')
