import Foundation
import NewsletterCore
import PostriderKit
import TextFormats

/// When a sending begins that is to begin later.
struct StartTime {
    /// A time that has passed by no more than this still counts as now.
    private static let tolerance = Duration.seconds(3600)

    let moment: Timestamp

    /// Reads `18:00` (today), `2026-11-22 18:00`, or either with a zone.
    ///
    /// Without a zone it is the machine's own. Throws where the time has passed by more than
    /// an hour.
    init(_ text: String, zone: TimeZone = .current, effects: Effects) throws {
        let now = effects.now()
        guard let moment = Self.moment(text, zone, now) else {
            throw Problem(
                .usage, "--at \(text): this is no time",
                remedy: "Write it as 18:00, \"2026-11-22 18:00\" or 2026-11-22T18:00:00Z.")
        }
        guard now - moment <= Self.tolerance else {
            throw Problem(
                .usage, "--at \(text): that was \((now - moment).inWords) ago",
                remedy: "Give a time to come with its day, or leave --at out to begin now.")
        }
        self.moment = moment
    }

    /// Waits for the time by the calendar, also when somebody sets the clock meanwhile.
    func arrive(_ effects: Effects) async throws {
        guard effects.now() < moment else { return }
        Console.say("Waiting until \(moment); Ctrl-C to leave it.")
        while effects.now() < moment {
            try await effects.sleep(min(.seconds(30), moment - effects.now()))
        }
    }

    private static func moment(_ text: String, _ zone: TimeZone, _ now: Timestamp) -> Timestamp? {
        var text = text.trimmingCharacters(in: .whitespaces)
        let today = (now + zone.offset(at: now)).date
        if text.prefix(5).contains(":") { text = "\(today) \(text)" }
        guard let read = Timestamp(text) else { return nil }
        let time = text.dropFirst(11).uppercased()
        if time.contains(where: { "Z+-".contains($0) }) || time.hasSuffix("UTC") { return read }
        return zone.moment(showing: read)
    }
}
