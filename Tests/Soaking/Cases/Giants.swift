internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Rows 19 and 23: input that is larger than anybody means, through the program itself.

extension SoakCase {
    static let largeImport = SoakCase("import-a-million", rows: "19", isLong: true) {
        _, record in
        record.fault =
            "`subscribers import` of a CSV of 1,000,000 people, every 1000th of them twice, and "
            + "1000 lines without an address"
        record.expected =
            "rows = added + updated + unchanged + skipped + rejected, 1,000,000 added, 1000 "
            + "rejected; under 60 s and 200 MB"
        try await Room.with(recipients: 6) { room in
            let list = "\(room.besides)/million.csv"
            var text = Furniture.table(1_000_000, prefix: "late")
            for number in 1...1000 {
                text +=
                    "late\(number * 1000)@example\(number * 1000 % 7).org,Again\nnobody,Nobody\n"
            }
            try text.write(toFile: list, atomically: true, encoding: .utf8)
            let (ending, peak) = try await room.measure([
                "subscribers", "import", list, "--list", "daily", "--json",
            ])
            let counts = try? JSONDecoder().decode(ImportCounts.self, from: Data(ending.out.utf8))
            record.observed =
                "\(counts?.words ?? "no counts"); exit \(ending.status), "
                + "\(Int(ending.time / .seconds(1))) s, \(peak >> 20) MB"
            record.require(
                counts?.addsUp == true && counts?.added == 1_000_000 && counts?.rejected == 1000
                    && ending.time < .seconds(60) && peak < 200 << 20,
                "\(record.observed) \(ending.err)")
        }
    }

    private struct ImportCounts: Decodable {
        let rows: Int, added: Int, updated: Int, unchanged: Int, skipped: Int, rejected: Int

        var addsUp: Bool { rows == added + updated + unchanged + skipped + rejected }
        var words: String {
            "\(rows) rows: \(added) added, \(updated) updated, \(unchanged) unchanged, "
                + "\(skipped) skipped, \(rejected) rejected"
        }
    }

    static let giants = SoakCase("giants", rows: "23", isLong: true) { _, record in
        let sentence = "The river is open until the first ice, and nobody minds the cold. "
        let articles: [(String, [String])] = [
            (
                "an article of 10 MB",
                [String(repeating: "\(sentence)\n\n", count: 10_000_000 / (sentence.count + 2))]
            ),
            ("a line of 1 MB", [String(repeating: sentence, count: 1_000_000 / sentence.count)]),
            (
                "10,000 links",
                [(1...10_000).map { "[link \($0)](https://x.example.org/\($0)) " }.joined()]
            ),
            ("500 articles", (1...500).map { "\(sentence) This is number \($0)." }),
        ]
        record.fault = articles.map(\.0).joined(separator: ", ") + ": composed and sent to one"
        record.expected =
            "composed under 10 s and 300 MB; then refused by lint (65), or sent, under 10 s and 300 "
            + "MB; sent with --ignore-lint all the same under 10 s, to a relay that refuses lines over "
            + "998 bytes"
        for (name, texts) in articles {
            try await Room.with(recipients: 1) { room in
                for (number, text) in texts.enumerated() {
                    try "---\ntitle: Number \(number)\ndate: 2026-11-21\n---\n\(text)\n".write(
                        toFile: "\(room.folder)/Articles/giant\(number).md", atomically: true,
                        encoding: .utf8)
                }
                let (composed, peak) = try await room.measure([
                    "compose", "giant", "--subject", "Giant",
                ])
                record.require(
                    [0, 65].contains(composed.status) && composed.time < .seconds(10)
                        && peak < 300 << 20,
                    "\(name): \(composed.status), \(composed.time), \(peak) bytes, \(composed.err)")
                record.observed +=
                    "\(name): exit \(composed.status), \(peak >> 20) MB"
                guard composed.status == 0 else {
                    record.observed += ". "
                    return
                }
                let send = ["send", "giant", "--yes", "--progress", "none"]
                let (first, firstPeak) = try await room.measure(send)
                let (forced, forcedPeak) = try await room.measure(send + ["--ignore-lint"])
                let accepted = try room.acceptances()
                record.observed +=
                    ", then exit \(first.status), \(firstPeak >> 20) MB; forced exit "
                    + "\(forced.status), \(forcedPeak >> 20) MB, "
                    + "\(accepted.records.first?.bytes ?? 0) bytes arrived. "
                record.require(
                    [0, 65].contains(first.status) && first.time < .seconds(10)
                        && firstPeak < 300 << 20,
                    "\(name): \(first), \(firstPeak) bytes")
                record.require(
                    forced.status == 0 && accepted.people == 1 && forced.time < .seconds(10),
                    "\(name), forced: \(forced)")
            }
        }
    }
}

extension Room {
    /// Runs a command to its end and tells the most memory that it had, in bytes.
    fileprivate func measure(_ arguments: [String]) async throws -> (Ending, peak: Int) {
        let running = try start(arguments)
        let watch = Task {
            var peak = 0
            while !Task.isCancelled {
                peak = max(peak, running.peakMemory)
                try? await Task.sleep(for: .milliseconds(10))
            }
            return peak
        }
        let ending = await running.ending()
        watch.cancel()
        return (ending, await watch.value)
    }
}
