# Assay. The verbs:
#
#   help      list the verbs
#   setup     install what a fresh Debian or Ubuntu machine lacks (says what; nothing when all is there)
#   demo      build, then run one day of a certification body in under three minutes (Samples/demo)
#   build     build everything for debugging, tests included
#   test      set up, build and run all tests but the end-to-end ones
#   check     format, architecture and word rules; warnings are errors in every build
#   fmt       format all Swift sources
#   e2e       run the real binaries from end to end (STRICT=1: a skipped test is a failure; FILTER: some of them)
#   fuzz      feed damaged clips to the examiner, and damaged reports to their reader (SECONDS_EACH, MUTATIONS, SEED)
#   simulate  live 100,000 cases by chance, with a release build (LIVES, SEED, THREADS)
#   bench     measure speed and memory against the plain tools, with a release build (Tests/Bench)
#   docs      make the manual page from the command's own help, into .build/docs
#   samples   make the sample clips again (Samples/make-clips)
#   release   build the two binaries as they are installed
#   install   put binaries, rubrics, manual page and completions under PREFIX (DESTDIR is honoured)
#   dist      pack an installation into dist/, with SHA256SUMS
#   clean     remove everything that was built
#
# Variables: PREFIX=/usr/local  DESTDIR=  STRICT=1  FILTER=name of a test or suite  VERBOSE=1
# For simulate: LIVES=100000  SEED=1  THREADS=1
# For e2e: LIVES=300 over both stores
# For fuzz: SECONDS_EACH=60  MUTATIONS=10000  SEED=1

PREFIX ?= /usr/local
DESTDIR ?=
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo 0)
FILTER ?=
SECONDS_EACH ?= 60
MUTATIONS ?= 10000
SEED ?= 1
LIVES ?= 100000
THREADS ?= 1

SWIFT_SOURCES = Package.swift Sources Tests
RELEASE = .build-release
RELEASE_BIN = $(RELEASE)/release
# No symbol is exported: the loader would look through 50,000 of them at each start.
RELEASE_OPTIONS = --configuration release --static-swift-stdlib --scratch-path $(RELEASE) \
    -Xlinker --version-script=$(CURDIR)/.ci/exported-symbols

.DEFAULT_GOAL := help
.PHONY: help setup demo build test check fmt e2e fuzz simulate bench docs samples release install dist clean

help:
	@sed -n '/^#   /s/^#   /  make /p' Makefile

setup:
	@.ci/setup

build: setup
	@.ci/build --build-tests

test: build
	@$(if $(FILTER),.ci/swift-test --no-parallel --skip EndToEndTests --filter '$(FILTER)',.ci/unit-tests)

# Each of these builds first, because an end-to-end test runs the binaries and a check reads what was compiled.
e2e: build
	@.ci/swift-test --filter '$(if $(FILTER),$(FILTER),EndToEndTests)'

# A bounded time: 60 seconds of reports, then 10,000 damaged clips (a quarter of an hour on two cores).
fuzz: build
	@SECONDS_EACH='$(SECONDS_EACH)' MUTATIONS='$(MUTATIONS)' SEED='$(SEED)' Tests/Fuzz/run .build/debug

# Exits with 1 and a short story where a life breaks an invariant (Docs/invariants.md).
simulate: setup
	swift build $(RELEASE_OPTIONS) --product simulate
	$(RELEASE_BIN)/simulate --lives $(LIVES) --seed $(SEED) --threads $(THREADS)

check: build
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	@.ci/swift-test --filter ArchitectureTests

fmt:
	swift format --in-place --parallel --recursive $(SWIFT_SOURCES)

demo: build
	@Samples/demo .build/debug

samples: setup
	@Samples/make-clips

docs: build
	@mkdir -p .build/docs
	@.build/debug/assay --experimental-dump-help | python3 .ci/manual '$(VERSION)' > .build/docs/assay.1
	@echo "man .build/docs/assay.1"

release: setup
	@.ci/build $(RELEASE_OPTIONS) --product assay
	@.ci/build $(RELEASE_OPTIONS) --product assay-examiner

bench: build release
	@.ci/build $(RELEASE_OPTIONS) --product simulate
	@Tests/Bench/run $(RELEASE_BIN)

# `make release && sudo make install` works too: root often has no Swift on its PATH, and then what is built is taken.
install:
	@if command -v swift >/dev/null; then $(MAKE) --no-print-directory release; fi
	@DESTDIR='$(DESTDIR)' .ci/install $(RELEASE_BIN) '$(PREFIX)' '$(VERSION)'

dist: release
	@.ci/dist $(RELEASE_BIN) '$(VERSION)'

clean:
	rm -rf .build $(RELEASE) dist
