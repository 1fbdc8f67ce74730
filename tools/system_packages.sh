#!/bin/sh
# Installs the system libraries that are missing on Debian or Ubuntu; other systems are told what to look for.
# Usage: tools/system_packages.sh [PYTHON]     (PYTHON is the interpreter that has to make virtual environments)
set -eu

python=${1:-python3}

# What Qt loads before it draws anything, even off screen.
offscreen="libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0"
# What a window on an X display needs in addition, and the list of printers.
window="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libcups2"
# The frozen program is taken apart and put together with these.
freezing="binutils"
# Independent programs that the tests hold our files against, and an X display without a screen.
testing="xvfb poppler-utils age minisign zstd jq openssl"

if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system: Qt's libraries (libGL, libEGL, libxkbcommon, xcb) and $testing must be installed by hand." >&2
    exit 0
fi

# Newer releases call some libraries NAMEt64, and the old name still installs them.
is_installed() {
    dpkg-query -W -f '${db:Status-Abbrev}\n' "$1" "${1}t64" 2>/dev/null | grep -q '^.i'
}

missing=""
for package in $offscreen $window $freezing $testing; do
    is_installed "$package" || missing="$missing $package"
done
# The distribution's own Python comes without the parts that make environments and that PyInstaller copies.
version=$("$python" -c 'import sys; print("{}.{}".format(*sys.version_info))')
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python$version-venv"
case $("$python" -c 'import sys; print(sys.base_prefix)') in
    /usr) is_installed "libpython$version" || missing="$missing libpython$version" ;;
esac
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
    echo "System packages are missing. Install them once, then run the same command again:" >&2
    echo "    sudo apt-get update && sudo $install" >&2
    exit 1
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
$install -qq >/dev/null
