#!/bin/sh
# Prints the path of the newest supported Python, or says which ones would do.
set -eu

for name in python3.13 python3.12 python3.11 python3; do
    # A version manager may leave a name on PATH that does not run, so the interpreter itself is asked.
    "$name" -c '
import sys
if not (3, 11) <= sys.version_info[:2] < (3, 14):
    raise SystemExit(1)
print(sys.executable)' 2>/dev/null && exit 0
done

echo "township-desk needs Python 3.11, 3.12 or 3.13; none of them was found on PATH." >&2
exit 1
