import tensorflow
import torch
