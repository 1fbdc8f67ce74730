# The one entry: each target works from a bare checkout and makes what it needs first.

PYTHON := .venv/bin/python
SOURCES := app ui storage printing resources
LOCK := $(PYTHON) -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet

.PHONY: help setup setup-bench demo run test cover check format bench build lock clean

help:            ## Show the targets.
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

setup:           ## Make .venv from requirements.lock, and install missing system libraries.
	@tools/bootstrap.sh

setup-bench: setup
	@tools/make_venv.sh .venv-bench requirements-bench.lock "$$(tools/find_python.sh)"

demo: setup      ## Work a practice township from end to end; everything it makes lies in demo-out/.
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m ui.launch demo --to demo-out

run: setup       ## Open the window.
	$(PYTHON) -m ui.launch run

test: setup      ## Run all tests on two cores.
	$(PYTHON) -m pytest -n 2 tests

cover: setup     ## Run all tests and list the lines and branches that none of them reaches.
	$(PYTHON) -m pytest -n 2 --cov --cov-report=term-missing:skip-covered tests

check: setup     ## Check format, lint, types and layers.
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy $(SOURCES) tests tools
	.venv/bin/lint-imports --no-logo

format: setup    ## Rewrite the sources in the one format.
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

bench: setup-bench ## Measure each job beside its floor and beside what people use today.
	.venv-bench/bin/python -m tools.bench

build: setup     ## Freeze the program into dist/township-desk/ and let it test itself.
	$(PYTHON) -m PyInstaller --noconfirm --clean --log-level ERROR build.spec
	QT_QPA_PLATFORM=offscreen dist/township-desk/township-desk --self-test

lock: setup      ## Renew both lock files; make lock UPGRADE=--upgrade takes newer versions.
	$(LOCK) $(UPGRADE) --group dev -o requirements.lock pyproject.toml
	$(LOCK) $(UPGRADE) --group bench -o requirements-bench.lock pyproject.toml

clean:           ## Remove everything that was made.
	rm -rf .venv .venv-bench build dist demo-out bench-out .*_cache .coverage* *.egg-info
