internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Row 26: links that nobody made, by the time that they take, and links that are followed again.

extension SoakCase {
    static let tokenTiming = SoakCase("token-timing", rows: "26", isLong: true) { scale, record in
        let count = scale.choose(400, 5000)
        record.fault =
            "\(count) links of which the first character of the code is wrong, and \(count) of which "
            + "the last but one is, in any order over one connection"
        record.expected =
            "what they take is no different (Welch's t below 4.5), although true links' is"
        var chance = scale.chance("token-timing")
        try await Room.with(recipients: 40, configure: { $0.keeping = .memory }) { room in
            let readers = try await Readers(room)
            let server = try await readers.serve()
            let times = try await readers.times(count, &chance)
            server.signal(SIGTERM)
            _ = await server.ending()
            let forged = Sample.compare(times.early, times.late)
            let seen = Sample.compare(times.early, times.right)
            record.observed =
                "t \(forged.t), \(forged.difference) us apart; true links: t \(seen.t), "
                + "\(seen.difference) us apart"
            guard abs(seen.t) > 4.5 else {
                throw Obstacle(reason: "the clock sees no difference at all: \(record.observed)")
            }
            record.require(abs(forged.t) < 4.5, record.observed)
        }
    }

    static let tokenReplays = SoakCase("token-replays", rows: "26") { scale, record in
        let count = scale.choose(60, 1000)
        record.fault =
            "the button to leave is pressed \(count) times, 20 at once, and as often after a restart; "
            + "the link to undo is followed as often, and again after a one-click POST"
        record.expected =
            "one leaving, one return, one leaving; whoever left last has left"
        try await Room.with(recipients: 2, configure: { $0.keeping = .memory }) { room in
            let readers = try await Readers(room)
            let (reader, link) = readers.links.sorted { $0.key < $1.key }[0]
            var codes: Set<Int> = []
            func repeating(_ link: String, _ data: String) async throws -> String {
                let server = try await readers.serve()
                let ending = try await readers.start(
                    Array(repeating: Readers.ask(link, "data = \"\(data)\""), count: count)
                ).ending()
                codes.formUnion(try Readers.codes(ending).map(\.code))
                let one = try await readers.start([
                    "url = \"\(link)\"\ndata = \"action=leave\"\noutput = \"/dev/null\"\n"
                        + "write-out = \"%{redirect_url}\""
                ]).ending()
                server.signal(SIGTERM)
                _ = await server.ending()
                return String(one.out.prefix { $0 != "?" })
            }
            let oneClick = "List-Unsubscribe=One-Click"
            // By its page, since no page takes back what one click did.
            _ = try await repeating(link, "action=leave")
            let undo = try await repeating(link, "action=leave")
            guard undo.contains("/u/") else { throw SoakError("no link to undo: \(undo)") }
            try await readers.replay(undo, "action=undo", count)
            try await readers.replay(link, oneClick, count)
            try await readers.replay(undo, "action=undo", count)
            let told = try await room.run("subscribers", "explain", reader, "--json")
            let history = try JSONDecoder().decode(History.self, from: Data(told.out.utf8))
            let kinds = history.history.map(\.kind).filter { $0 != "added" }
            record.observed = "\(codes.sorted()); \(kinds.joined(separator: ", "))"
            record.require(
                codes == [303] && kinds == ["unsubscribed", "returned", "unsubscribed"],
                record.observed)
        }
    }
}

private struct History: Decodable {
    struct Event: Decodable { let kind: String }
    let history: [Event]
}

/// The times of two kinds of requests beside each other.
private enum Sample {
    /// Welch's t, and how far apart the means are in microseconds; the slowest tenth of both, which
    /// others on the machine have delayed, counts for neither.
    static func compare(_ a: [Double], _ b: [Double]) -> (t: Double, difference: Double) {
        let all = (a + b).sorted()
        let bound = all[all.count * 9 / 10]
        let (a, b) = (a.filter { $0 <= bound }, b.filter { $0 <= bound })
        guard a.count > 10, b.count > 10 else { return (.infinity, .infinity) }
        let difference = mean(a) - mean(b)
        let t =
            difference
            / (variance(a) / Double(a.count) + variance(b) / Double(b.count)).squareRoot()
        return ((t * 100).rounded() / 100, (difference * 100).rounded() / 100)
    }

    private static func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }

    private static func variance(_ x: [Double]) -> Double {
        let middle = mean(x)
        return x.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(x.count - 1)
    }
}

extension Readers {
    /// Follows a link so often, at a server of its own.
    fileprivate func replay(_ link: String, _ data: String, _ count: Int) async throws {
        let server = try await serve()
        _ = try await start(
            Array(repeating: Self.ask(link, "data = \"\(data)\""), count: count)
        ).ending()
        server.signal(SIGTERM)
        _ = await server.ending()
    }

    /// The microseconds from a request to the first byte of its answer: of links that are wrong early
    /// in their code and late in it, and of true ones.
    fileprivate func times(
        _ count: Int, _ chance: inout SeededRandom
    ) async throws -> (early: [Double], late: [Double], right: [Double]) {
        let links = self.links.sorted { $0.key < $1.key }.map(\.value)
        // A true link shows its page thirty times a minute.
        var kinds = Array(repeating: 0, count: count) + Array(repeating: 1, count: count)
        kinds += Array(repeating: 2, count: min(count, links.count * 25))
        kinds.shuffle(using: &chance)
        let requests = kinds.enumerated().map { number, kind in
            let link = links[number % links.count]
            let asked =
                switch kind {
                case 0: Self.wrong(link, at: 22)
                case 1: Self.wrong(link, at: 2)
                default: link
                }
            // Of as many networks, or they would be refused.
            let client = "10.\(number >> 16 & 255).\(number >> 8 & 255).\(number & 255)"
            return "url = \"\(asked)\"\nheader = \"X-Forwarded-For: \(client)\"\n"
                + "output = \"/dev/null\"\nwrite-out = \"%{http_code} %{time_pretransfer} "
                + "%{time_starttransfer}\\n\""
        }
        let ending = try await start(requests, atOnce: 1).ending()
        var times: [[Double]] = [[], [], []]
        for (kind, line) in zip(kinds, ending.out.split(separator: "\n")) {
            let words = line.split(separator: " ")
            guard words.count == 3, let begin = Double(words[1]), let end = Double(words[2]) else {
                throw SoakError("curl: \(line)")
            }
            guard words[0] == (kind == 2 ? "200" : "404") else { throw SoakError("answer \(line)") }
            times[kind].append((end - begin) * 1e6)
        }
        guard times[0].count == count, times[1].count == count else {
            throw SoakError("curl: \(ending.err.prefix(200))")
        }
        return (times[0], times[1], times[2])
    }

    /// A link with another character so many from its end.
    private static func wrong(_ link: String, at place: Int) -> String {
        var characters = Array(link)
        let index = characters.count - place
        characters[index] = characters[index] == "A" ? "B" : "A"
        return String(characters)
    }
}
