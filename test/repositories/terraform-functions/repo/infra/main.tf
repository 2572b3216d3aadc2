terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

data "archive_file" "score" {
  type        = "zip"
  source_dir  = "${path.module}/../functions/score"
  output_path = "${path.module}/build/score.zip"
}

resource "aws_lambda_function" "score" {
  function_name = "score"
  role          = "arn:aws:iam::123456789012:role/lambda"
  runtime       = "python3.12"
  handler       = "main.handler"
  filename      = data.archive_file.score.output_path
}
