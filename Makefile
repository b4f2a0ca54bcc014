# Two commands do everything: `make open` and `make test`. Both set up what they need.
.DEFAULT_GOAL := help
.PHONY: help open test lint types frontend units browser accuracy carrying screen soak lock clean

PY := .venv/bin/python

help: ## Show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /make \1\t/' | expand -t 16

open: ## Open an article in the workbench: make open ARTICLE=path/to/story.docx; a sample without one
	@.ci/venv run
	@.venv/bin/factcheck open $(if $(ARTICLE),"$(ARTICLE)")

test: ## Set up everything needed, then run all checks and tests
	@.ci/system-packages
	@.ci/venv dev
	@tests/mediawiki/setup
	@$(MAKE) --no-print-directory lint types frontend units browser

lint: ## Style and format
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: ## Types, strict
	$(PY) -m mypy

frontend: ## The front end's tests, and whether the committed bundle is fresh
	.ci/frontend

units: ## All tests but those in a browser
	$(PY) -m pytest -m "not browser"

browser: ## Real JupyterLab in a real browser
	$(PY) -m pytest -m browser

accuracy: ## How well claims are found, against the committed figures
	$(PY) benchmarks/score_claims.py

carrying: ## How well claims are carried over to a new draft, and how fast
	$(PY) benchmarks/carry_over.py --all
	$(PY) benchmarks/carry_over_speed.py

screen: ## How quick the desk is with 15,000 words, in a real JupyterLab
	$(PY) benchmarks/screen/measure.py

soak: ## The long runs: a thousand kills, eight writers, every byte changed, a thousand verdicts typed; most of an hour
	$(PY) benchmarks/reliability/kills.py --rounds 1000
	$(PY) benchmarks/reliability/many_writers.py
	$(PY) benchmarks/reliability/changed_bytes.py
	$(PY) benchmarks/reliability/open_and_replay.py
	$(PY) benchmarks/screen/fast_typing.py
	$(PY) benchmarks/hostile_files.py

lock: ## Lock the requirements anew, with hashes
	.ci/lock

clean: ## Remove what the other targets made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build workbench/frontend/node_modules
