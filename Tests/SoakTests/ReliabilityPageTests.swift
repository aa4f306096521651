import Testing

@testable import Soaking

/// The page of the soak leaves no row of the matrix out in silence.
@Suite struct ReliabilityPageTests {
    private func page(_ findings: [Finding]) -> String {
        ReliabilityPage(findings: findings, scale: .short, day: "2026-11-22", time: .seconds(60))
            .text
    }

    private func finding(_ one: SoakCase, obstacle: String? = nil) -> Finding {
        Finding(
            rows: one.rows, name: one.name, fault: "f", expected: "e", observed: "o",
            failures: [], obstacle: obstacle)
    }

    private func line(_ row: String, of page: String) throws -> Substring {
        let part = try #require(page.split(separator: "## What was asked for").last)
        return try #require(part.split(separator: "\n").first { $0.hasPrefix("| \(row) |") })
    }

    @Test func `every row that is asked for has a case`() {
        for number
            in ((1...27).map(String.init) + ["29", "30"] + (31...35).map(String.init))
        {
            #expect(SoakCase.all.contains { MatrixRow.named(number).isTried(by: $0.rows) })
        }
    }

    @Test func `every case stands for a row`() {
        for one in SoakCase.all {
            #expect(MatrixRow.all.contains { $0.isTried(by: one.rows) }, "\(one.name)")
        }
    }

    @Test func `a row without any case says so, and why`() throws {
        let line = try line("28", of: page(SoakCase.all.map { finding($0) }))
        #expect(line.contains("**nothing**") && line.contains("JoinRoutesTests"))
    }

    @Test func `a case that was not run is named in its row`() throws {
        let some = SoakCase.all.filter { $0.name != "two-senders" }
        let line = try line("13", of: page(some.map { finding($0) }))
        #expect(line.contains("`copied-newsroom`") && line.contains("this time: two-senders"))
    }

    @Test func `a case that this machine did not allow counts as not tried`() throws {
        let findings = SoakCase.all.map {
            finding($0, obstacle: $0.name == "disk-really-full" ? "no mount" : nil)
        }
        let page = page(findings)
        #expect(page.contains("and 1 could not be tried"))
        #expect(page.contains("| **not tried**: no mount |"))
        #expect(try line("11", of: page).contains("this time: disk-really-full"))
    }
}

extension MatrixRow {
    fileprivate static func named(_ number: String) -> MatrixRow {
        all.first { $0.number == number } ?? MatrixRow(number: "missing", asks: "")
    }
}
