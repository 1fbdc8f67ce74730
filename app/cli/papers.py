"""Commands of the paper of the register: forms to fill in, the monthly slip, the data dictionary."""

from __future__ import annotations

from argparse import Namespace

from app import reference
from app.cli.commands import opened
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.errors import NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.dictionary import as_markdown
from app.services.dictionary import data_dictionary as dictionary_of
from app.services.dictionary_files import write_dictionary
from app.services.pages import write_pages
from app.services.papers import blank_form_pages

_N = QT_TRANSLATE_NOOP
_WRITTEN = _N("CommandLine", "{file} is written.")
_NO_SUCH_VILLAGE = _N("CommandLine", "There is no village called {name}; there are: {names}")


def data_dictionary(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write everything the program keeps, and why; it describes the program and opens no office."""
    del window
    dictionary = dictionary_of(reference.load_codes(), output.tr)
    if arguments.to is not None:
        output.say(_WRITTEN, file=write_dictionary(arguments.to, dictionary, output.tr))
    else:
        output.line(as_markdown(dictionary, output.tr).rstrip("\n"))
    output.document(dictionary)
    return True


def blank_form(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write the empty paper form of a type of record."""
    del window
    pages = blank_form_pages(arguments.record, reference.load_codes(), output.tr, arguments.township)
    file = write_pages(arguments.to, pages)
    output.say(_WRITTEN, file=file)
    output.document({"file": file})
    return True


def monthly_slip(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write the slip of what a village reported in a month."""
    del window
    with opened(arguments, output) as township:
        villages = {village.name: village.village_id for village in township.places.villages()}
        if arguments.village not in villages:
            names = "、".join(villages)
            raise NotFound(Message("CommandLine", _NO_SUCH_VILLAGE, {"name": arguments.village, "names": names}))
        pages = township.papers.monthly_slip(villages[arguments.village], arguments.month)
    file = write_pages(arguments.to, pages)
    output.say(_WRITTEN, file=file)
    output.document({"file": file})
    return True
