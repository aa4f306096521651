# Postrider. `make demo` shows the main job, `make test` proves it.

PREFIX ?= /usr/local
SWIFT ?= swift
# Without it SwiftPM reorders package traits and rebuilds dependencies for nothing.
export SWIFT_DETERMINISTIC_HASHING = 1

.PHONY: all build setup setup-tests demo test check format house bench soak fuzz sanitize coverage \
	release install deb deb-check clean

all: build

setup:
	@.ci/setup

setup-tests:
	@.ci/setup --tests

build: setup
	$(SWIFT) build --product postrider

# A sample newsroom from articles to delivered mail, over SMTP to the embedded sink.
demo: build
	@.ci/demo .build/debug/postrider

test: export POSTRIDER_STRICT = 1
test: setup-tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

# Format, warnings as errors, and no import that Package.swift does not declare or that goes
# upwards in the house; no folders that need each other; CONTRIBUTING.md's walks are the code's.
check: export POSTRIDER_STRICT = 1
check: setup-tests
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@python3 .ci/house.py
	@python3 .ci/house-drawing.py
	@python3 .ci/house-walks.py

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

# The drawing of the house in docs/, and the walks through it in CONTRIBUTING.md, anew.
house:
	$(SWIFT) build --build-tests
	@python3 .ci/house-drawing.py --write
	@python3 .ci/house-walks.py --write

# Everything is measured beside its peers, in about a quarter of an hour; writes
# docs/benchmarks.md, .json and the plots. BENCH="--only growth" measures one part again.
bench:
	@.ci/setup --bench
	$(SWIFT) build --configuration release --product Benchmarks --scratch-path .build-bench
	$(SWIFT) build --configuration release --product postrider --scratch-path .build-bench
	@.ci/bench .build-bench/release --write docs $(BENCH)

# Every reader and writer under libFuzzer, so many seconds each; findings become tests.
SECONDS_EACH ?= 20
fuzz: setup-tests
	@.ci/fuzz $(SECONDS_EACH) $(TARGETS)

# All tests under the thread sanitizer and under the address sanitizer.
sanitize: setup-tests
	@.ci/sanitize thread
	@.ci/sanitize address

# Which lines the tests run, by file; those of programs that they start count too.
coverage: setup-tests
	@.ci/coverage

# Everything that can go wrong, judged by what the relay accepted; writes docs/reliability.md.
# SOAK="--seed 7 --case power-cut" repeats one case; `--list` names them. It takes half an hour, since
# some cases wait for 20 minutes beside the others; SOAK=--fast-clock lets minutes pass in seconds.
soak: export POSTRIDER_STRICT = 1
soak: setup-tests
	$(SWIFT) build --build-tests
	for product in FaultShim postrider Soak; do \
		$(SWIFT) build --configuration release --product $$product \
			--scratch-path .build-release || exit 1; done
	.build-release/release/Soak --page docs/reliability.md $(SOAK)

# The program with its man page, shell completions and guides, all below PREFIX. The Swift runtime
# is linked in, so that the program needs nothing but the system's C libraries.
SHARE = $(DESTDIR)$(PREFIX)/share
RELEASE = .build-static/release/postrider
install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/man/man1 $(SHARE)/bash-completion/completions \
	    $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d \
	    $(SHARE)/doc/postrider/examples
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/postrider
	$(RELEASE) manual man >$(SHARE)/man/man1/postrider.1
	$(RELEASE) --generate-completion-script bash >$(SHARE)/bash-completion/completions/postrider
	$(RELEASE) --generate-completion-script zsh >$(SHARE)/zsh/site-functions/_postrider
	$(RELEASE) --generate-completion-script fish \
	    >$(SHARE)/fish/vendor_completions.d/postrider.fish
	install -m 644 README.md CHANGELOG.md docs/*.md $(SHARE)/doc/postrider
	install -m 644 docs/examples/postrider-send@.* docs/examples/crontab \
	    $(SHARE)/doc/postrider/examples
	install -d $(SHARE)/doc/postrider/serve
	install -m 644 docs/serve/* $(SHARE)/doc/postrider/serve
	install -m 755 docs/examples/send-today $(SHARE)/doc/postrider/examples

release: setup
	$(SWIFT) build --configuration release --product postrider --static-swift-stdlib \
	    --scratch-path .build-static

# A Debian package of the same in dist/, and the proof that it runs on a bare Debian.
deb: release
	@.ci/deb

deb-check:
	@.ci/deb-check

clean:
	rm -rf .build .build-* dist
