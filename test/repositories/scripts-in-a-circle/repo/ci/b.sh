./ci/a.sh
bash ci/gone.sh
