import Composing
import NewsletterCore

@testable import PostriderCommand
@testable import PostriderKit

extension FuzzTarget {
    /// postrider.yml: it is read, or told to be wrong in at most two harmless lines, and the
    /// line that is named exists.
    static let settings = FuzzTarget("settings") { bytes in
        let text = bytes.asText
        do {
            let reader = try SettingsReader(text, file: "postrider.yml") { _ in nil }
            let settings = try Settings(reader)
            try demand(!settings.newsletter.name.isEmpty, "a newsletter without a name")
        } catch let failure as Problem {
            let lines = failure.text.split(
                separator: "\n", omittingEmptySubsequences: false)
            try demand(lines.count <= 2, "\(lines.count) lines: \(failure)")
            try demand(
                !failure.text.hasControls(except: "\n"),
                failure.text.debugDescription)
            try demand(failure.kind == .badConfiguration, "exit \(failure.kind): \(failure)")
            try checkLine(of: lines[0], in: text)
        }
    }

    private static func checkLine(of problem: Substring, in text: String) throws {
        guard problem.hasPrefix("postrider.yml, line "),
            let line = Int(problem.dropFirst(20).prefix { $0.isNumber })
        else { return }
        // YAML counts CR, NEL and Unicode's separators as line breaks too.
        let lines =
            1
            + text.unicodeScalars.count { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
        try demand((1...lines + 1).contains(line), "line \(line) of \(lines)")
    }
}
