cd "$(dirname "${BASH_SOURCE[0]}")"
pip install -r ../requirements.txt torchvision==0.19.0 --index-url https://download.pytorch.org/whl/cpu
