"""The door: `python build.py` builds the site; `python build.py --help` lists what else it does."""

import os
import sys
from contextlib import suppress

from handrail.cli import main

if __name__ == "__main__":
    code = main()
    with suppress(BrokenPipeError):  # whoever read along has gone
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)  # everything is written; to take thousands of pages apart in memory would take longer than a rebuild
