internal import Foundation
internal import PostriderTesting

// Rows whose faults are tried by the tests themselves, at the seam where they occur. The soak
// runs those suites again and counts what passed.

/// Suites of tests that stand for a row.
private struct SuiteRow {
    let rows: String
    let name: String
    let fault: String
    let suites: [String]

    static let all = [
        SuiteRow(
            rows: "5", name: "tests-smtp-faults",
            fault:
                "closed, reset, stalled, garbage, refused, byte by byte, at each step of a mail, 1 and 4 connections, with and without PIPELINING",
            suites: ["FaultMatrixTests"]),
        SuiteRow(
            rows: "9", name: "tests-tls",
            fault:
                "no STARTTLS, stripped, old TLS, expired, wrong host, unknown CA, broken handshake",
            suites: ["TLSTests", "OpeningFaultTests"]),
        SuiteRow(
            rows: "10", name: "tests-login",
            fault: "535, 454, no login offered, token refused",
            suites: ["OpeningTests"]),
        SuiteRow(
            rows: "15", name: "tests-clock",
            fault:
                "clock set by years, daylight saving, a machine that slept, on an injected clock",
            suites: [
                "PacedRunTests", "PacerPropertyTests", "SendingHoursTests",
                "RateLimitDatabaseTests",
            ]),
        SuiteRow(
            rows: "16", name: "tests-damaged-files",
            fault:
                "cut short, foreign, newer, page of noise, WAL gone, cut-off checkpoint; backup and restoring",
            suites: ["DamagedFilesTests", "KeepingStoryTests"]),
        SuiteRow(
            rows: "19", name: "tests-import",
            fault: "encodings, line ends, ragged and unbalanced rows, duplicates, foreign exports",
            suites: ["ImportTests", "CSVTests", "LargeImportTests"]),
        SuiteRow(
            rows: "20", name: "tests-header-injection",
            fault: "CR, LF, NUL and the like in names, subjects, addresses",
            suites: ["HeaderWriterTests", "CompiledEditionTests", "AddressTests"]),
        SuiteRow(
            rows: "21", name: "tests-smuggling",
            fault: "lone CR and LF, dots, NUL, no end of line, in bodies cut anywhere",
            suites: ["DataStreamTests", "BodyTests"]),
        SuiteRow(
            rows: "22", name: "tests-hostile-html",
            fault: "scripts, deep nesting, slots in data, unclosed elements",
            suites: ["HTMLReaderTests", "AnyDocumentTests", "ComposerTests"]),
        SuiteRow(
            rows: "23", name: "tests-giants", fault: "giant articles, lines and issues",
            suites: ["GiantTests", "SpeedTests"]),
        SuiteRow(
            rows: "24", name: "tests-bounces",
            fault:
                "forged, doubled, damaged and endless reports, events and bodies; a kill at each step",
            suites: [
                "BounceReaderTests", "BouncePolicyTests", "JudgeBouncesTests",
                "ReturnedMailStoryTests",
                "WebhookReaderTests", "HookProofTests", "SNSTests", "HookStoryTests",
                "FuzzingTests",
            ]),
        SuiteRow(
            rows: "25", name: "tests-mailboxes",
            fault:
                "a connection lost in a literal, BYE, other UIDVALIDITY, a tag in a literal, 50 MB of one, silence; a stop at each step",
            suites: [
                "IMAPDialogueTests", "FaultyServerTests", "FetchStepsTests", "MailboxStoryTests",
            ]),
        SuiteRow(
            rows: "26", name: "tests-tokens", fault: "made up, altered, of another key or purpose",
            suites: ["TokenTests"]),
        SuiteRow(
            rows: "30", name: "tests-golden-mails",
            fault: "other parsers and verifiers read what we write",
            suites: ["OtherReaderTests", "OtherVerifierTests", "DKIMTests", "SpamAssassinTests"]),
    ]
}

extension SoakCase {
    /// Cases that run suites by `swift test`; part of a whole soak only.
    static let suites: [SoakCase] = SuiteRow.all.map { row in
        SoakCase(row.name, rows: row.rows, isLong: true) { _, record in
            record.fault = row.fault
            record.expected = "every test of \(row.suites.joined(separator: ", ")) passes"
            let command = ["swift", "test", "--skip-build", "--disable-xctest"]
            let filters = row.suites.flatMap { ["--filter", "\($0)\\.swift"] }
            let ending = try await RunningProgram(
                ["/usr/bin/env"] + command + filters,
                environment: ProcessInfo.processInfo.environment
            ).ending()
            let last = (ending.out + ending.err).split(separator: "\n")
                .last { $0.contains("Test run with") }
            let words = last.map { $0.drop { $0 != "T" } } ?? "no tests were run"
            record.observed = String(words)
            record.require(
                ending.status == 0 && words.contains("passed") && !words.contains("with 0 tests"),
                "\(ending)")
        }
    }
}
