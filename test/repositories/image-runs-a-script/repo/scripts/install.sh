#!/usr/bin/env bash
set -euo pipefail
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
pip install --no-cache-dir -r requirements.txt
source "$HERE/wheels.sh"
if [ "${1:-}" = "--gpu" ]; then
  pip install onnxruntime-gpu==1.20.1
fi
