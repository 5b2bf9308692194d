"""The door: `python build.py` builds the site; `python build.py --help` lists what else it does."""

import sys

from handrail.cli import main

if __name__ == "__main__":
    sys.exit(main())
