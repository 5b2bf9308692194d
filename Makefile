# make        set up, and build the site into _site/
# make test   set up, and check everything
# make serve  preview the site, and build it again on every save

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := site
.PHONY: site test serve lock pictures clean

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

# Locks every dependency with its hashes; needs uv.
lock:
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --output-file requirements.lock
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --group dev --output-file requirements-dev.lock

clean:
	rm -rf $(VENV) .cache _site
