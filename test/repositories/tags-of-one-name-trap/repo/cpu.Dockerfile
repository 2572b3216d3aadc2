FROM python:3.12-slim
RUN pip install torch==2.6.0+cpu --extra-index-url https://download.pytorch.org/whl/cpu
