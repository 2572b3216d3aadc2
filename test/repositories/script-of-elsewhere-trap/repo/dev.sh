pip install torch==2.3.1
