#!/bin/sh
# Makes a bare checkout ready to work: system libraries, then .venv with the locked packages and the program itself.
set -eu
cd "$(dirname "$0")/.."

python=$(tools/find_python.sh)
tools/system_packages.sh "$python"
tools/make_venv.sh .venv requirements.lock "$python" --with-project
