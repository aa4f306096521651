internal import Foundation

/// What a soak found, as the page docs/reliability.md.
public struct ReliabilityPage: Codable {
    private var findings: [Finding]
    private let seed: UInt64
    private let mailings: Int
    private let recipients: Int
    private let day: String
    private let minutes: Int
    private let machine: String

    /// Joins what a page needs; the day as people write it.
    public init(findings: [Finding], scale: Scale, day: String, time: Duration) {
        self.findings = findings
        seed = scale.seed
        mailings = scale.mailings
        recipients = scale.recipients
        self.day = day
        minutes = Int(time.components.seconds) / 60
        machine = Self.thisMachine
    }

    /// Writes the page, and the findings as JSON beside it.
    ///
    /// Where some cases only were tried, theirs take their places among those of the last soak.
    public func write(to path: String) throws {
        let data = URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("json")
        var page = self
        if findings.count < SoakCase.all.count, let old = try? Data(contentsOf: data) {
            page = try JSONDecoder().decode(Self.self, from: old)
            for finding in findings {
                page.findings.removeAll { $0.name == finding.name }
                page.findings.append(finding)
            }
            let order = SoakCase.all.map(\.name)
            page.findings.sort {
                order.firstIndex(of: $0.name) ?? 0 < order.firstIndex(of: $1.name) ?? 0
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(page).write(to: data)
        try page.text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// The page in Markdown.
    var text: String {
        let rows = findings.map { finding in
            let cells = [
                finding.rows, "`\(finding.name)`", finding.fault, finding.expected,
                finding.observed + finding.failures.prefix(3).map { " **\($0)**" }.joined(),
                finding.verdict,
            ]
            return Self.row(cells)
        }
        let good = findings.count { $0.isAsExpected && $0.obstacle == nil }
        return """
            # Reliability, as it was tried

            `make soak` wrote this page. It kills the program, cuts the power, fills the disk, lets
            each system call fail in its turn and the relay misbehave, runs `postrider send` again
            until it says finished, and then asks the one witness that matters: the log of what
            the relay accepted. *Lost* is who was never accepted and not reported as in doubt;
            *doubled* is every mail too many.

            \(good) of \(findings.count) cases went as expected\(untriedInWords). \(day), on \(machine), in \
            \(minutes) minutes, seed \(seed), \
            \(mailings) mailings of \(recipients) for the kills. Where a case was \
            run alone later, its row is from then. The same as JSON: reliability.json.

            | row | case | fault | expected | observed | verdict |
            |---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            ## What was asked for, and what was not tried

            | row | asked for | tried by | not tried |
            |---|---|---|---|
            \(matrix.joined(separator: "\n"))

            ## How to repeat it

                make soak                                    # all of it, and this page anew
                make soak SOAK="--seed \(seed)"        # with the chance of this page
                make soak SOAK="--case power-cut --mailings 10 --recipients 1000"
                make soak SOAK="--fast-clock"                # 20 minutes pass in 40 seconds

            Chance comes from the seed alone: which moment, which point, which writes survive. A
            kill at a call is the same each time but for the order in which threads run; a kill
            after a time is as exact as the machine's clock. `make test` runs a short form of
            every case but those named `tests-`, which are suites of `make test` themselves,
            `million`, `import-a-million` and `giants`. Minutes of waiting really pass, beside the
            other cases; with `--fast-clock` and in `make test` the shim lets all clocks and timers
            of the program go faster.

            ## How it is done

            A library of the tests (`Tests/FaultShim`) stands between the unchanged program and
            the system, by LD_PRELOAD. It counts the calls that matter and fails one, kills the
            program at one, or plays a power cut: then every change of a file since its last
            fsync, and every name since the last fsync of its folder, is taken back; where the
            case has a seed, some of them stay, torn at sectors and in no order. The acceptance log
            is the sink's, a process that nothing happens to. What a disk does that says it has
            synchronised and has not, nobody can mend, and it is not tried.

            """
    }

    private var untriedInWords: String {
        let count = findings.count { $0.obstacle != nil }
        return count == 0 ? "" : ", and \(count) could not be tried"
    }

    /// Every row of the matrix with what stands for it: none is left out in silence.
    private var matrix: [String] {
        MatrixRow.all.map { row in
            let tried = findings.filter { row.isTried(by: $0.rows) && $0.obstacle == nil }
            let names = Set(tried.map(\.name))
            let missing = SoakCase.all.filter {
                row.isTried(by: $0.rows) && !names.contains($0.name)
            }
            .map(\.name)
            var gaps = [row.leavesOut].compactMap { $0 }
            if !missing.isEmpty { gaps.append("this time: \(missing.joined(separator: ", "))") }
            return Self.row([
                row.number, row.asks,
                tried.isEmpty
                    ? "**nothing**" : tried.map { "`\($0.name)`" }.joined(separator: ", "),
                gaps.joined(separator: "; "),
            ])
        }
    }

    private static func row(_ cells: [String]) -> String {
        let cells = cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
        return "| \(cells.joined(separator: " | ")) |"
    }

    private static var thisMachine: String {
        var name = utsname()
        uname(&name)
        let release = withUnsafeBytes(of: &name.release) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        let count = ProcessInfo.processInfo.activeProcessorCount
        let memory = ProcessInfo.processInfo.physicalMemory >> 30
        let load =
            (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?
            .split(separator: " ").dropFirst(2).first ?? "unknown"
        return "Linux \(release) with \(count) cores and \(memory) GB under a load of \(load)"
    }
}

extension Finding {
    /// In a few words, for a table.
    fileprivate var verdict: String {
        if let obstacle { return "**not tried**: \(obstacle)" }
        return isAsExpected ? "as expected" : "**NOT as expected**"
    }
}
