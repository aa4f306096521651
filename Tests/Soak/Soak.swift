import ArgumentParser
import Foundation
import Soaking

/// `make soak`: the whole fault matrix, judged by what the relay accepted.
@main
struct Soak: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Try everything that can go wrong, and count who got what.")

    @Option(help: "Mailings in the cases of kills, all together.") var mailings = 100
    @Option(help: "Recipients of each of them.") var recipients = 10_000
    @Option(help: "Where all chance comes from; another one each time if not given.")
    var seed: UInt64?
    @Option(name: .customLong("case"), help: "Only this case; repeatable.")
    var names: [String] = []
    @Option(help: "Cases that are tried at the same time.") var jobs = 4
    @Option(help: "Write the page here; of cases that are named only their rows.")
    var page: String?
    @Flag(help: "Let hours pass in minutes instead of waiting for them.") var fastClock = false
    @Flag(help: "The short form, as `make test` runs it.") var short = false
    @Flag(help: "Only name the cases.") var list = false

    func validate() throws {
        for name in names where !SoakCase.all.contains(where: { $0.name == name }) {
            throw ValidationError("there is no case \(name); --list names them")
        }
    }

    func run() async throws {
        if list {
            for one in SoakCase.all { print("\(one.name)\trow \(one.rows)") }
            return
        }
        let seed = seed ?? UInt64.random(in: 1...999_999_999)
        var scale = short ? .short : Scale(mailings: mailings, recipients: recipients, seed: seed)
        scale.seed = seed
        if fastClock { scale.speed = 30 }
        print("seed \(seed)")
        Progress.isShown = isatty(2) == 1
        let began = ContinuousClock.now
        let cases = (short ? SoakCase.short : SoakCase.all)
            .filter { names.isEmpty || names.contains($0.name) }
        let findings = try await findings(of: cases, scale)
        let failed = findings.filter { !$0.isAsExpected }
        let untried = findings.count { $0.obstacle != nil }
        print(
            "\(findings.count - failed.count - untried) of \(findings.count) as expected, "
                + "\(untried) not tried, seed \(seed)")
        if let page {
            try ReliabilityPage(
                findings: findings, scale: scale,
                day: Date().formatted(.iso8601.year().month().day()),
                time: ContinuousClock.now - began
            ).write(to: page)
        }
        if !failed.isEmpty { throw ExitCode(1) }
    }

    /// Tries some cases at a time, since most of them wait most of the time, and beside them at
    /// once all that do nothing but wait.
    private func findings(of cases: [SoakCase], _ scale: Scale) async throws -> [Finding] {
        try await withThrowingTaskGroup(of: (Int, Finding).self) { group in
            var findings: [Int: Finding] = [:]
            let patient = cases.indices.filter { cases[$0].isPatient }
            var others = cases.indices.filter { !cases[$0].isPatient }[...]
            func begin(_ number: Int) {
                let one = cases[number]
                group.addTask { (number, try await one.run(scale)) }
            }
            for number in patient + others.prefix(jobs) { begin(number) }
            others = others.dropFirst(jobs)
            while let (done, finding) = try await group.next() {
                findings[done] = finding
                report(finding)
                if !cases[done].isPatient, let next = others.popFirst() { begin(next) }
            }
            return findings.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private func report(_ finding: Finding) {
        let verdict =
            finding.obstacle.map { "not tried: \($0)" }
            ?? (finding.isAsExpected ? "as expected" : "NOT AS EXPECTED")
        print(
            "\(finding.name) (row \(finding.rows), \(finding.seconds) s): \(verdict)"
                + "\n  fault:    \(finding.fault)\n  expected: \(finding.expected)"
                + "\n  observed: \(finding.observed)")
        for failure in finding.failures { print("  ! \(failure)") }
        fflush(nil)
    }
}
