data "archive_file" "api" {
  type        = "zip"
  source_dir  = "${path.module}/../src/api"
  output_path = "api.zip"
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  runtime       = "python3.12"
  handler       = "app.handler"
  filename      = data.archive_file.api.output_path
}

resource "aws_lambda_function" "image" {
  function_name = "image"
  package_type  = "Image"
  image_uri     = "ghcr.io/example/detector:1"
}
