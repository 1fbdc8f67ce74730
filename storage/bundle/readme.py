"""The note on the stick: what the files are, and how to check them without this program."""

from __future__ import annotations

from app.domain.text import QT_TRANSLATE_NOOP, Translate

FILE_NAME = "readme.txt"

_ABOUT = QT_TRANSLATE_NOOP(
    "Bundle",
    "These files are bundles that a township sends to its county. They are encrypted: only the county can open them. Do not rename or change them.",
)
_COMPLETE = QT_TRANSLATE_NOOP(
    "Bundle", "A bundle is complete when its file ending in .manifest.json is there; that file is written last."
)
_FINDER = QT_TRANSLATE_NOOP(
    "Bundle", "Whoever finds this stick: please hand it in at the township or county office named by the folder."
)
_COMMANDS = QT_TRANSLATE_NOOP(
    "Bundle", "Anybody can check a bundle with common tools (Linux or macOS), inside the folder of the bundle:"
)
_SIGNATURE = QT_TRANSLATE_NOOP(
    "Bundle", "1. Signature, with the key file that the sender handed over on paper or in person:"
)
_VOLUMES = QT_TRANSLATE_NOOP("Bundle", "2. Volumes:")
_OPEN = QT_TRANSLATE_NOOP("Bundle", "3. Unpack, only at the county, with its age key:")
_CONTENT = QT_TRANSLATE_NOOP("Bundle", "4. Content:")

_LINES = (
    _ABOUT,
    _COMPLETE,
    _FINDER,
    "",
    _COMMANDS,
    "M=511702001_0193a7c2_000017_inc.manifest.json",
    "",
    _SIGNATURE,
    "minisign -Vm $M -p township.pub",
    "",
    _VOLUMES,
    """jq -r '.volumes[]|.sha256+"  "+.name' $M | sha256sum -c""",
    "",
    _OPEN,
    "mkdir bag && cat ${M%.manifest.json}.v*.age | age -d -i county.key | zstd -dc | tar xf - -C bag",
    "",
    _CONTENT,
    "cd bag && sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt",
    "bagit.py --validate .",
)
_SENTENCES = frozenset((_ABOUT, _COMPLETE, _FINDER, _COMMANDS, _SIGNATURE, _VOLUMES, _OPEN, _CONTENT))


def readme(tr: Translate) -> bytes:
    """Write the note; with mark and line ends that the oldest Windows notepad shows rightly."""
    lines = [tr("Bundle", line) if line in _SENTENCES else line for line in _LINES]
    return "".join(line + "\r\n" for line in lines).encode("utf-8-sig")
