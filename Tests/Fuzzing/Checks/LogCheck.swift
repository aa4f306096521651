import Foundation
import NewsletterCore

@testable import Inbound
@testable import PostriderCommand
@testable import PostriderKit

extension FuzzTarget {
    /// Mail logs: only mails that were asked for are found, however the lines come, and no
    /// line is too strange to be passed over.
    static let mailLog = FuzzTarget("mail-log") { bytes in
        let wanted = ["a1@news.example.org", "B2@news.example.org"]
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { $0.last == 0x0D ? $0.dropLast() : $0 }
        for format in LogFormat.allCases {
            var search = LogSearch(for: wanted, format: format)
            for line in lines where !search.read(line) { break }
            for (id, finding) in search.findings {
                try demand(wanted.contains { $0.lowercased() == id }, "\(id) was not asked for")
                try demand(
                    finding.isTaken || finding.fate == nil, "\(id) has a fate and was not taken")
            }
            let time = LogTime(
                zone: TimeZone(identifier: "Europe/London")!, now: Timestamp("2026-11-22")!)
            if let range = search.range(time) {
                let limit = Timestamp("9999-12-31")! + .seconds(2 * 86_400)
                try demand(
                    range.first <= limit && range.last <= limit, "it tells of \(range)")
            }
        }
        try checkLines(bytes, lines)
    }

    /// A pipe holds 64 KiB, so that one thread can write and read it.
    private static func checkLines(_ bytes: [UInt8], _ lines: [ArraySlice<UInt8>]) throws {
        guard bytes.count < 60_000 else { return }
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: bytes)
        try pipe.fileHandleForWriting.close()
        var read: [[UInt8]] = []
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        try LogLines(descriptor: descriptor, name: "log").forEach { read.append(Array($0)) }
        try pipe.fileHandleForReading.close()
        var expected = lines.map { Array($0) }
        if bytes.isEmpty || bytes.last == 0x0A { expected.removeLast() }
        try demandEqual(read, expected, "lines")
    }
}
