import onnxruntime
from fastapi import FastAPI

app = FastAPI()
session = onnxruntime.InferenceSession("reader/model.onnx")
