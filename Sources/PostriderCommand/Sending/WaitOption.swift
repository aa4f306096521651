import ArgumentParser
import NewsletterCore
import PostriderKit

/// The longest wait for which a run stays: `0`, `90s`, `15m`, `24h`.
///
/// `--wait` may stand alone, so the parser takes what does not fit for no value of it. What was
/// meant for one is kept here, so that it becomes an error and not a wait without end.
struct WaitOption: ExpressibleByArgument, CustomStringConvertible {
    /// Longer than anything that a run can wait for.
    static let untilSettled = WaitOption(
        time: .seconds(100 * 366 * 86_400), description: "until everything is settled")

    let time: Duration
    let description: String
    /// What was meant for a time and is none.
    private(set) var misread: String?

    private init(time: Duration, description: String, misread: String? = nil) {
        self.time = time
        self.description = description
        self.misread = misread
    }

    init?(argument: String) {
        let isJoined = argument.hasPrefix("=")
        let text = isJoined ? String(argument.dropFirst()) : argument
        if let time = text == "0" ? .zero : Duration(setting: text) {
            self.init(time: time, description: text)
        } else if isJoined || Self.looksLikeTime(text) {
            self.init(time: .zero, description: text, misread: text)
        } else {
            return nil
        }
    }

    /// Arguments in which a value that is joined to `--wait` shows that it was: the parser drops
    /// a joined value that it cannot read.
    static func marking(_ arguments: [String]) -> [String] {
        let name = "--wait="
        return arguments.map { $0.hasPrefix(name) ? name + "=" + $0.dropFirst(name.count) : $0 }
    }

    /// Digits and a unit, such as `15min` or `1.5h`, and not the name of an issue.
    private static func looksLikeTime(_ text: String) -> Bool {
        let number = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
        return !number.isEmpty && text.dropFirst(number.count).allSatisfy(\.isLetter)
    }
}
