# Everything runs in .venv, installed from requirements/*.txt, where each file of each version is pinned by its hash.
SHELL := /bin/sh
PYTHON ?= $(firstword $(foreach v,python3 python3.14 python3.13 python3.12 python3.11,\
	$(shell $(v) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(v))))
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# A stamp says which requirements the environment holds; another hash means another install.
key = $(shell cat $(1) pyproject.toml | cksum | cut -d' ' -f1)
RUN := .venv/.run-$(call key,requirements/run.txt)
DEV := .venv/.dev-$(call key,requirements/dev.txt)
PEERS := .venv-peers/.peers-$(call key,requirements/peers.txt)
PATHS ?=
OLD ?= main
NEW ?= .
GOLD ?=

.DEFAULT_GOAL := help
.PHONY: help install demo test lint picture pictures docs score versions bench lock clean

help: ## what can be made here
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 18

.venv/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "Crossfoot needs Python 3.11 or newer; name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Setting up .venv with $$($(PYTHON) --version) ..." >&2
	@$(PYTHON) -m venv .venv || { echo "python -m venv failed; on Debian: apt-get install python3-venv" >&2; rm -rf .venv; exit 1; }

$(RUN): | .venv/pyvenv.cfg
	@echo "Installing what Crossfoot needs ..." >&2
	@$(PIP) install --require-hashes --no-deps -r requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@rm -f .venv/.run-* && touch $@

$(DEV): $(RUN)
	@echo "Installing what the tests need ..." >&2
	@$(PIP) install --require-hashes --no-deps -r requirements/dev.txt
	@rm -f .venv/.dev-* && touch $@

$(PEERS):
	@echo "Installing the peers to measure beside ..." >&2
	@test -d .venv-peers || $(PYTHON) -m venv .venv-peers
	@.venv-peers/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps -r requirements/peers.txt
	@rm -f .venv-peers/.peers-* && touch $@

install: $(RUN) ## the tool at .venv/bin/crossfoot

demo: $(RUN) ## read made-up articles, or yours: make demo PATHS="file..."
	@$(BIN)/crossfoot demo $(PATHS)

# Databases are tested on real ones; a machine without a server gets Debian's.
.venv/.servers: | .venv/pyvenv.cfg
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || \
	  { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && echo "Installing PostgreSQL for the tests ..." >&2 && \
	    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null; } || \
	  echo "No PostgreSQL server here: its tests say so" >&2
	@touch $@

# Pages are tested in a real browser.
.venv/.browser: | .venv/pyvenv.cfg
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	  { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && echo "Installing Chromium for the tests ..." >&2 && \
	    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; } || \
	  echo "No Chromium here: the tests of pages say so" >&2
	@touch $@

test: lint .venv/.servers .venv/.browser ## everything that must hold
	@$(BIN)/python -m pytest

lint: $(DEV)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

docs: $(DEV) ## write the generated pages under docs/
	@$(BIN)/python -m tools.pages

picture: $(RUN) ## draw the README's picture of the terminal from the demo
	@$(BIN)/python -m tools.picture docs/demo.svg

pictures: $(DEV) .venv/.browser ## take the README's pictures of the site, from a made-up month
	@$(BIN)/python -m tools.site_pictures docs

score: $(DEV) ## precision and recall on the annotated articles, with gains and losses
	@$(BIN)/python -m tests.floors

versions: $(DEV) ## gains and losses claim by claim between versions: make versions OLD=main NEW=.
	@$(BIN)/python -m tools.versions $(OLD) $(NEW) $(foreach set,$(GOLD),--gold $(set))

bench: $(DEV) $(PEERS) ## articles a second, memory and growth, beside the peers
	@$(BIN)/python benchmarks/extract.py --peers .venv-peers/bin/python

# uv reads no index address into the files; install it anywhere.
UV ?= uv
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --no-emit-package pip
lock: ## pin the newest versions that fit pyproject.toml
	$(COMPILE) --upgrade --group pyproject.toml:build -o requirements/run.txt pyproject.toml
	$(COMPILE) --upgrade --group pyproject.toml:dev -c requirements/run.txt -o requirements/dev.txt
	$(COMPILE) --upgrade --group pyproject.toml:peers -o requirements/peers.txt

clean: ## forget .venv and all caches
	rm -rf .venv .venv-peers .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist build
