/// What one line of a mail log says about one mail.
package struct LogEntry: Equatable {
    /// The stages of a mail at the relay.
    enum Event: Equatable {
        /// The relay has read the header; it has not promised anything yet.
        case begun(messageID: String)
        /// The relay has taken the mail, and names it.
        case accepted(messageID: String)
        /// The relay has taken the mail that it calls so.
        case taken
        /// What the relay did with it afterwards.
        case passedOn(Fate, words: String)
    }

    /// What became of a mail after the relay had taken it.
    package enum Fate: String { case sent, deferred, bounced }

    /// What the relay calls the mail; empty in a list of Message-IDs.
    var queueID: String
    var event: Event
}

/// A way to write a mail log.
package enum LogFormat: String, CaseIterable { case auto, postfix, exim, csv }

/// Reads one kind of log, line after line.
protocol LogReader {
    /// What the line says; nil where it is not about the way of a mail.
    mutating func entry(_ line: ArraySlice<UInt8>) -> LogEntry?
}

extension ArraySlice<UInt8> {
    /// The text, with what is no UTF-8 replaced.
    var text: String { String(decoding: self, as: UTF8.self) }

    /// Where a sequence of bytes begins first.
    func first(_ pattern: StaticString) -> Int? {
        pattern.withUTF8Buffer { wanted in
            guard count >= wanted.count else { return nil }
            let last = endIndex - wanted.count
            var index = startIndex
            while index <= last {
                guard let start = self[index...last].firstIndex(of: wanted[0]) else { return nil }
                if self[start...].starts(with: wanted) { return start }
                index = start + 1
            }
            return nil
        }
    }

    /// What follows the first place where a sequence of bytes stands; nil where it does not.
    func after(_ pattern: StaticString) -> ArraySlice<UInt8>? {
        first(pattern).map { self[($0 + pattern.utf8CodeUnitCount)...] }
    }

    /// The rest, if the bytes begin so.
    func dropping(prefix: StaticString) -> ArraySlice<UInt8>? {
        prefix.withUTF8Buffer { starts(with: $0) ? dropFirst($0.count) : nil }
    }

    /// The bytes up to a mark, which must come.
    func upTo(_ mark: Unicode.Scalar) -> ArraySlice<UInt8>? {
        firstIndex(of: UInt8(ascii: mark)).map { self[..<$0] }
    }
}
