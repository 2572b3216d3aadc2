FROM python:3.12-alpine
WORKDIR /srv
COPY . .
RUN pip install --no-cache-dir -r requirements/serve.txt
CMD ["python", "-m", "app"]
