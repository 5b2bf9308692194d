"""The door: `python build.py` builds the site; `python build.py --help` lists what else it does."""

import os
import sys

from handrail.cli import main

if __name__ == "__main__":
    code = main()
    if sys.getprofile() is None:
        os._exit(code)  # to take thousands of pages apart in memory would take longer than a rebuild
    sys.exit(code)  # a profiler has yet to write
