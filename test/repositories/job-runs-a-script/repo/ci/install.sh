#!/bin/sh
pip install torch==2.4.1
pip install -r "$(dirname "$0")/../requirements.txt"
