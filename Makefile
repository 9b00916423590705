# `make` lists the targets, and what each needs besides Go.
export CGO_ENABLED ?= 0
BUILD   := go build -trimpath -buildvcs=false -ldflags "-s -w"
TARGETS := linux/amd64 linux/arm64 windows/amd64 windows/arm64 darwin/amd64 darwin/arm64
VERSION ?= 0.0.0
FILE    ?=
FUZZ    ?= 30s

.DEFAULT_GOAL := help
.PHONY: run build test test-tools race lint fuzz bench bench-export reliability newcomer shots cross dist same vuln clean help

run: ## open the workspace (FILE=retreat.halqa)
	go run ./cmd/halqa $(FILE)

build: ## make the program, ./halqa
	$(BUILD) -o halqa ./cmd/halqa

test: ## run the tests that need Go alone
	go test ./...

test-tools: ## run the tests that need LibreOffice, pandoc, poppler, Chromium, tidy, fribidi, tmux, strace, ooxml-validator …
	go test -count=1 -tags tools ./...

race: ## look for data races where the data is kept (needs a C compiler)
	CGO_ENABLED=1 go test -race ./session/... ./store/...

lint: ## check the house style (golangci-lint 2)
	golangci-lint run ./...

fuzz: ## fuzz each target (FUZZ=30s)
	@for p in $$(go list ./...); do for f in $$(go test -list '^Fuzz' $$p | grep '^Fuzz'); do \
	echo "$$p $$f"; go test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZ) $$p || exit 1; done; done

bench: ## measure against the budget
	go test -run '^$$' -bench . -benchmem ./...

bench-export: ## time documents beside pandoc, WeasyPrint and LibreOffice
	go test -count=1 -tags tools -run '^$$' -bench ExportBesideOthers -benchtime 1x ./session/report

reliability: ## try to lose what was saved, for 20 minutes, and print the figures (needs strace)
	.ci/reliability

newcomer: ## do what a stranger does with the README, in an empty home (needs tmux and unzip)
	.ci/newcomer

shots: ## draw the pictures of the README anew (the pages of the report need poppler)
	go test ./tui -run 'TestPictures|TestRecording' -shots
	go test -tags tools ./session/report -run TestPagesInTheReadme -shots

cross: ## make the program for all systems, in ./dist
	@for t in $(TARGETS); do o=dist/halqa-$${t%/*}-$${t#*/}; case $$t in windows/*) o=$$o.exe;; esac; \
	echo $$o; GOOS=$${t%/*} GOARCH=$${t#*/} $(BUILD) -o $$o ./cmd/halqa || exit 1; done

dist: ## make a release in ./dist: programs, .deb, completions, manual, sums (VERSION=1.0.0; needs dpkg-deb)
	TARGETS='$(TARGETS)' .ci/dist $(VERSION)

same: ## build twice, in two folders with two caches, and compare
	.ci/same

vuln: ## look for known holes in what is linked (asks the network)
	go run golang.org/x/vuln/cmd/govulncheck@latest ./...

clean: ## remove what make made
	rm -rf halqa dist

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | awk -F'\t' '{printf "  %-12s %s\n", $$1, $$2}'
