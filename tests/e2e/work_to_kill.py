"""A program to be killed: it works in an office and tells each step on a line of its own.

``python -m tests.e2e.work_to_kill import|export|publish|bulk|merges|drafts <office> <file or folder>``
"""

from __future__ import annotations

import sys
from pathlib import Path

from app import bootstrap
from tests.e2e.desk import CHEAP, PASSPHRASE

MOST_DRAFTS = 400
MARK = "批量改过"


def tell(*step: object) -> None:
    """Write one line that the parent sees at once."""
    sys.stdout.write(" ".join(map(str, step)) + "\n")
    sys.stdout.flush()


def main(action: str, office: Path, place: Path) -> None:
    """Do one long piece of work."""
    township = bootstrap.open_township(office, PASSPHRASE, surroundings=CHEAP)
    tell("opened")
    if action == "import":
        township.imports.run("residents", place, tell)
    elif action == "export":
        township.bundles.export(place, tell)
    elif action == "publish":
        township.review.publish(1, "王丽", no_appeals_because="演练", progress=tell)
    elif action == "bulk":
        township.records.bulk_save("resident", township.register.list_ids(), {"note": MARK}, tell)
    elif action == "merges":
        ids = township.register.list_ids()
        for survivor, dropped in zip(ids[::2], ids[1::2], strict=False):
            township.duplicates.merge(survivor, dropped, {})
            tell("merged", dropped)
    else:
        for number in range(MOST_DRAFTS):
            township.drafts.put("resident", str(number), f"草稿 {number}", {"name": f"张{number}"})
            tell(number)
    tell("done")
    township.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
