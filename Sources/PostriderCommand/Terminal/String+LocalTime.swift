import Foundation
import NewsletterCore
import TextFormats

extension String {
    /// The text as people read it: on a terminal every moment in it, which this program writes
    /// as RFC 3339 in UTC, is told in local time with its zone; anywhere else it stays.
    ///
    /// A moment that is a part of a longer word, such as the name of a file, stays too.
    func withLocalTimes(
        onTerminal isTerminal: Bool = Console.writesToTerminal, zone: TimeZone = .current
    ) -> String {
        guard isTerminal else { return self }
        let moments = /(^|[\s("])([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z)(?=$|[\s)",;:]|\.(?:\s|$))/
        return replacing(moments) { match in
            let (whole, before, moment) = match.output
            guard let time = Timestamp(String(moment)) else { return String(whole) }
            return before + time.local(in: zone)
        }
    }
}

extension Timestamp {
    /// The moment by the clock of a zone: `2026-11-22 10:30:00 +0100`, which every option that
    /// takes a time reads back.
    fileprivate func local(in zone: TimeZone) -> String {
        let offset = zone.offset(at: self)
        let clock = Timestamp(seconds: (self + offset).seconds)
        let minutes = abs(Int(offset.components.seconds)) / 60
        let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return clock.description.replacing("T", with: " ").replacing("Z", with: "")
            + " \(offset < .zero ? "-" : "+")\(digits)"
    }
}
