variable "TAG" { default = "dev" }

group "default" { targets = ["base", "serve"] }

target "_python" {
  args = {
    TORCH = "2.5.1"
  }
}

target "base" {
  inherits = ["_python"]
  context  = "base"
}

target "serve" {
  context  = "serve"
  contexts = { ml = "target:base" }
  tags     = ["ghcr.io/acme/serve:${TAG}"]
}
