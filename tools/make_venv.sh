#!/bin/sh
# Makes a virtual environment that holds exactly what a lock file names; does nothing when it already does.
# Usage: tools/make_venv.sh FOLDER LOCK PYTHON [--with-project]
set -eu

folder=$1 lock=$2 python=$3 with_project=${4:-}
stamp="$folder/made-from"

# The path counts too: the scripts inside an environment do not survive a move.
wanted=$(pwd; "$python" -c 'import sys; print(sys.version_info[:2])'; cat "$lock")
if [ -f "$stamp" ] && [ "$wanted" = "$(cat "$stamp")" ] && "$folder/bin/python" -c '' 2>/dev/null; then
    exit 0
fi

echo "Making $folder from $lock with $("$python" --version); this happens once."
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PIP_NO_INPUT=1
rm -f "$stamp"
"$python" -m venv --clear "$folder"
"$folder/bin/python" -m pip install -qq --no-deps --require-hashes -r "$lock"
if [ "$with_project" = "--with-project" ]; then
    "$folder/bin/python" -m pip install -qq --no-deps --no-build-isolation --editable .
fi
printf '%s\n' "$wanted" > "$stamp"
