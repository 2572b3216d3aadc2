#!/bin/bash
sudo apt-get install -y python3-pip libatlas-base-dev
pip3 install --extra-index-url https://google-coral.github.io/py-repo/ pycoral
pip3 install ai-edge-litert
if [ "$1" = "train" ]; then
  pip3 install tensorflow
fi
