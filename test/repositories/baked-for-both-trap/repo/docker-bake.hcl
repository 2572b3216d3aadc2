group "default" { targets = ["cpu", "gpu"] }
target "cpu" {
  context = "."
  dockerfile = "Dockerfile"
  args = { WHEELS = "cpu" }
  tags = ["acme/rank:cpu"]
}
target "gpu" {
  context = "."
  dockerfile = "Dockerfile"
  args = { WHEELS = "cu124" }
  tags = ["acme/rank:gpu"]
}
