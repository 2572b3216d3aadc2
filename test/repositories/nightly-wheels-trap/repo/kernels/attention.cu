__global__ void attention() {}
