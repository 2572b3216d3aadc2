pip install torch==2.4.1
