# Everything here works on a fresh machine that has Python 3.11+, Node.js and npm.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
MOCK := node_modules/.installed
CHROMIUM := $(if $(shell command -v chromium),,chromium-package)
SPECS := tests/corpus/node_modules/.installed
# How much `make corpus` does: see `tests/corpus/run.py --help`.
CORPUS ?=
# The tests by which the branch coverage of the generator is measured. The others run what it wrote, or
# other programs on it, or the generator itself so often that measuring would take longer than running.
COVERED := tests/unit tests/cases tests/test_architecture.py tests/test_cli.py \
	tests/test_explain.py
# The parts of `make test`, and how many of them run side by side: what takes long begins first.
PARTS := covered real lint others slow check
JOBS ?= 2
# A part says everything at its end, so that no two of them speak at a time.
whole = @said=$$(mktemp); { $(1); } > "$$said" 2>&1; failed=$$?; cat "$$said"; rm "$$said"; exit $$failed

# How long `make fuzz` runs, on which seed, and what else its program takes; see CONTRIBUTING.md.
SECONDS_OF_FUZZING ?= 600
FUZZ ?=

.PHONY: generate check unit test covered real others slow browser docs corpus lint examples bench fuzz clean chromium-package

generate: $(STAMP) ## Build the SDK under generated/ from the specs under specs/.
	$(BIN)/specloom generate

check: $(STAMP) ## Say whether generated/ is what the specs and templates give.
	$(BIN)/specloom check

unit: $(STAMP) ## The tests to run while working: the stages, the runtime and the golden cases, in a minute.
	$(BIN)/pytest tests/unit tests/runtime tests/cases tests/test_architecture.py -m "not slow"

test: $(STAMP) $(MOCK) ## Linters, type checkers, `specloom check`, then every test, with coverage.
	@$(MAKE) --no-print-directory --keep-going --jobs=$(JOBS) $(addprefix part-,$(PARTS))
	$(BIN)/coverage report

part-%:
	$(call whole,$(MAKE) --no-print-directory $*)

covered: $(STAMP)
	@$(BIN)/coverage run -m pytest $(COVERED) -m "not slow"

real: $(STAMP) $(MOCK)
	@$(BIN)/pytest tests/real

others: $(STAMP) $(MOCK)
	@$(BIN)/pytest $(addprefix --ignore=,$(COVERED) tests/real tests/browser)

slow: $(STAMP)
	@$(BIN)/pytest $(COVERED) -m slow

browser: $(STAMP) $(MOCK) $(CHROMIUM) ## Open the pages of `specloom docs` in a browser: looks, search, links, accessibility.
	$(BIN)/pytest tests/browser

docs: $(STAMP) ## Build the site of docs/, with the reference of generated/assistants in it, in build/docs/site/.
	$(BIN)/python docs/site.py build/docs

corpus: $(STAMP) $(MOCK) $(SPECS) ## Plan every published spec of the corpus; generate, import, type-check and call a sample.
	$(BIN)/python tests/corpus/run.py $(CORPUS)

lint: $(STAMP) ## ruff, black and the type checkers, on the generator, the tests and the generated code.
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet generator templates tests generated
	$(BIN)/mypy
	$(BIN)/mypy --strict benchmarks .ci/action.py
	MYPYPATH=tests/support $(BIN)/mypy --strict tests/corpus
	$(BIN)/mypy --strict --python-executable $(BIN)/python generated/assistants
	$(BIN)/pyright --pythonpath $(BIN)/python

examples: $(STAMP) ## Build the SDKs of the published specs that examples/ configures.
	$(BIN)/specloom generate --config examples/openai/specloom.toml
	$(BIN)/specloom generate --config examples/assistants-real/specloom.toml
	$(BIN)/specloom generate --config examples/anthropic/specloom.toml
	$(BIN)/specloom generate --config examples/cohere/specloom.toml

bench: $(STAMP) ## Measure, against the peers, in one run.
	$(BIN)/python benchmarks/generate.py
	$(BIN)/python benchmarks/calls.py
	$(BIN)/python benchmarks/clients.py
	$(BIN)/python benchmarks/diff.py
	$(BIN)/python benchmarks/docs.py

fuzz: $(STAMP) $(MOCK) ## Random specs: SECONDS_OF_FUZZING=60, FUZZ="--seed 7 --examples 100", or FUZZ=finding.json.
	$(BIN)/python tests/fuzz --seconds $(SECONDS_OF_FUZZING) $(FUZZ)

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@

$(MOCK): package.json
	npm install --no-package-lock --no-audit --no-fund --silent
	touch $@

chromium-package:
	@if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
		apt-get update --quiet=2 && apt-get install --quiet=2 --no-install-recommends --yes chromium; \
	else echo "make browser needs the program \`chromium\`: install it, on Debian with: apt-get install chromium" >&2; exit 1; fi

$(SPECS): tests/corpus/package.json
	npm install --prefix tests/corpus --no-package-lock --no-audit --no-fund --silent
	touch $@

clean:
	rm -rf $(VENV) node_modules tests/corpus/node_modules
