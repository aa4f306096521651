import NewsletterCore

/// Tells the variables of the environment that are settings from those that only look so.
///
/// What the settings themselves mention, such as the variable of `smtp.password_env`, is let be.
struct VariableNames {
    private static let prefix = "POSTRIDER_"
    private static let known = SettingKey.all.map(\.environmentName)

    private let texts: [String]

    /// Takes the texts of the settings: the file's, and what variables give.
    init(mentionedIn texts: [String]) { self.texts = texts }

    /// The names that begin as a setting's and are none; throws a ``Problem`` for one that is
    /// nearly a setting's, since who set it believes that it holds.
    func strangers(among variables: [String]) throws -> [String] {
        let strangers = variables.filter {
            looksLikeSetting($0) && !Self.known.contains($0) && !isMentioned($0)
        }.sorted()
        for name in strangers {
            guard let near = nearest(to: name) else { continue }
            throw Problem(
                .badConfiguration, "the environment: \(name) is not a setting",
                remedy: "Did you mean \(near)? If not, unset it or give it another name.")
        }
        return strangers.filter { $0.hasPrefix(Self.prefix) }
    }

    /// Whether a name is nearly a setting's; the part behind the prefix is compared, since all
    /// have the prefix in common.
    private func nearest(to name: String) -> String? {
        let (head, tail) = Self.parts(of: name)
        let settings = Self.known.map { Self.parts(of: $0).tail }
        // With a slip in the prefix, too, it is somebody else's.
        if head != "POSTRIDER" {
            return settings.contains(tail) ? Self.prefix + tail : nil
        }
        return tail.nearest(in: settings).map { Self.prefix + $0 }
    }

    private func looksLikeSetting(_ name: String) -> Bool {
        Self.parts(of: name).head.nearest(in: ["POSTRIDER"]) != nil
    }

    private static func parts(of name: String) -> (head: String, tail: String) {
        let name = name.uppercased()
        guard let end = name.firstIndex(of: "_") else { return (name, "") }
        return (String(name[..<end]), String(name[name.index(after: end)...]))
    }

    private func isMentioned(_ name: String) -> Bool {
        texts.contains { text in
            text.ranges(of: name).contains { range in
                let next = range.upperBound < text.endIndex ? text[range.upperBound] : " "
                return !(next.isLetter || next.isNumber || next == "_")
            }
        }
    }
}
