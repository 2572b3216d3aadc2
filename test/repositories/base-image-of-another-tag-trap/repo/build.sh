docker build -t acme/ml:gpu base
docker build -t acme/ml:serve serve
