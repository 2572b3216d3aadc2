pip install torch==2.4.1
bash ci/b.sh
