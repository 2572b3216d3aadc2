FROM python:3.11-alpine
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir ".[serve]"
CMD ["uvicorn", "lanes.api:app"]
