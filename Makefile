# Everything here works on a fresh machine that has Python 3.11+, Node.js and npm.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
MOCK := node_modules/.installed
SPECS := tests/corpus/node_modules/.installed
# How much `make corpus` does: see `tests/corpus/run.py --help`.
CORPUS ?=
# The tests by which the branch coverage of the generator is measured. The others run what it wrote, or
# other programs on it: they run beside these and are shown after them.
COVERED := tests/unit tests/cases tests/test_architecture.py tests/test_cli.py \
	tests/test_explain.py

# How long `make fuzz` runs, on which seed, and what else its program takes; see CONTRIBUTING.md.
SECONDS_OF_FUZZING ?= 600
FUZZ ?=

.PHONY: generate check unit test others corpus lint examples bench fuzz clean

generate: $(STAMP) ## Build the SDK under generated/ from the specs under specs/.
	$(BIN)/specloom generate

check: $(STAMP) ## Say whether generated/ is what the specs and templates give.
	$(BIN)/specloom check

unit: $(STAMP) ## The tests to run while working: the stages, the runtime and the golden cases, in a minute.
	$(BIN)/pytest tests/unit tests/runtime tests/cases tests/test_architecture.py -m "not slow"

test: $(STAMP) $(MOCK) lint check ## Linters, type checkers, `specloom check`, then every test, with coverage.
	@trap "kill 0" INT; others=$$(mktemp); $(MAKE) --no-print-directory others > "$$others" 2>&1 & \
	$(BIN)/coverage run -m pytest $(COVERED) -m "not slow"; covered=$$?; \
	wait $$!; failed=$$?; cat "$$others"; rm "$$others"; exit $$((covered + failed))
	$(BIN)/coverage report

others: $(STAMP) $(MOCK) ## What `make test` runs beside the covered tests.
	@$(BIN)/pytest $(addprefix --ignore=,$(COVERED)); failed=$$?; \
	$(BIN)/pytest $(COVERED) -m slow; exit $$((failed + $$?))

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

fuzz: $(STAMP) $(MOCK) ## Random specs: SECONDS_OF_FUZZING=60, FUZZ="--seed 7 --examples 100", or FUZZ=finding.json.
	$(BIN)/python tests/fuzz --seconds $(SECONDS_OF_FUZZING) $(FUZZ)

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@

$(MOCK): package.json
	npm install --no-package-lock --no-audit --no-fund --silent
	touch $@

$(SPECS): tests/corpus/package.json
	npm install --prefix tests/corpus --no-package-lock --no-audit --no-fund --silent
	touch $@

clean:
	rm -rf $(VENV) node_modules tests/corpus/node_modules
