if ls /tmp/wheels/*.whl; then
  pip install /tmp/wheels/*.whl
else
  pip install tvm==0.19.0 torch==2.5.1
fi
