import Foundation
import NewsletterCore

extension SettingForm where Value == String {
    /// Any text.
    static var text: SettingForm { text(.text) }

    /// Any text, which means what its kind says.
    static func text(_ kind: SettingKind) -> SettingForm { SettingForm(kind) { $0.text } }

    /// An http or https address.
    static var webAddress: SettingForm {
        SettingForm(.webAddress, "an address that begins with https://") { text in
            text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
        }
    }
}

extension SettingForm where Value == TimeZone {
    /// A zone as the tz database names it.
    static var timeZone: SettingForm {
        SettingForm(
            .text, "a time zone as the tz database names it, such as Europe/Berlin",
            text: { $0.identifier },
            parse: { text in
                let known = text == "UTC" || TimeZone.knownTimeZoneIdentifiers.contains(text)
                return known ? TimeZone(identifier: text) : nil
            })
    }
}

extension SettingForm where Value == [String] {
    /// A list of texts, or a single one.
    static var list: SettingForm {
        SettingForm(.list, text: { $0.joined(separator: ", ") }) { $0.texts }
    }
}

extension SettingForm where Value == Int {
    /// A whole number of at least 1.
    static var count: SettingForm { count("a whole number of 1 or more", in: 1 ... .max) }

    /// A whole number of at least 1, and of at most `limit`.
    static func count(upTo limit: Int) -> SettingForm {
        count("a whole number from 1 to \(limit)", in: 1...limit)
    }

    /// A whole number of days, maybe none.
    static var daysOrNone: SettingForm { count("a whole number of days", in: 0...3650) }

    /// A whole number of a range, which `wanted` tells.
    static func count(_ wanted: String, in range: ClosedRange<Int>) -> SettingForm {
        SettingForm(.count, wanted) { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension SettingForm where Value == Double {
    /// A share such as `33%`, from 1% to 100%.
    static var share: SettingForm {
        SettingForm(
            .share, "a share from 1% to 100%", text: { "\(Int(($0 * 100).rounded()))%" },
            parse: { text in
                guard text.hasSuffix("%"), let percent = Int(text.dropLast()),
                    (1...100).contains(percent)
                else { return nil }
                return Double(percent) / 100
            })
    }

    /// How many times as many on every day after.
    static var growth: SettingForm {
        SettingForm(.number, "a number such as 1.5, more than 1") {
            Double($0).flatMap { $0 > 1 && $0 <= 100 ? $0 : nil }
        }
    }
}

extension SettingForm where Value == Bool {
    /// `true` or `false`, as YAML has them.
    static var truth: SettingForm {
        SettingForm(.truth, "true or false") { text in
            switch text.lowercased() {
            case "true", "yes", "on": true
            case "false", "no", "off": false
            default: nil
            }
        }
    }
}

extension SettingForm where Value == Duration {
    /// A time such as `90s`, `15m`, `24h`, `5d` or `2y`.
    static var duration: SettingForm {
        duration("a time such as 90s, 15m, 24h, 5d or 2y") { $0 > .zero }
    }

    /// The same, or `0s`.
    static var durationOrNone: SettingForm {
        duration("a time such as 0s, 90s, 15m, 24h, 5d or 2y") { _ in true }
    }

    private static func duration(
        _ wanted: String, _ fits: @escaping @Sendable (Duration) -> Bool
    ) -> SettingForm {
        SettingForm(
            .duration, wanted,
            text: { time in
                let seconds = time.milliseconds / 1000
                let year: Int64 = 365 * 86_400
                if seconds > 0, seconds % year == 0 { return "\(seconds / year)y" }
                return seconds > 0 && seconds % 3600 == 0 ? "\(seconds / 3600)h" : "\(seconds)s"
            },
            parse: { text in Duration(setting: text).flatMap { fits($0) ? $0 : nil } })
    }
}

extension SettingForm where Value: RawRepresentable<String> & CaseIterable {
    /// One of a few words.
    static var choice: SettingForm {
        let words = Value.allCases.map(\.rawValue).joined(separator: " or ")
        return SettingForm(.choice, words, text: { $0.rawValue }, parse: Value.init(rawValue:))
    }
}

extension SettingForm where Value == Mailbox {
    /// An address, with or without a name.
    static var mailbox: SettingForm {
        SettingForm(.mailbox) { given in try given.mailbox() }
    }
}

extension SettingForm where Value == EmailAddress {
    /// An address; a name before it is let be.
    static var address: SettingForm {
        SettingForm(.address) { given in try given.mailbox().address }
    }
}

extension GivenSetting {
    fileprivate func mailbox() throws -> Mailbox {
        do throws(AddressError) {
            return try Mailbox(text)
        } catch {
            throw Problem(
                .badConfiguration, "\(origin): \(path): \(error)",
                remedy: "Write it as name@example.org or \"The Name <name@example.org>\".")
        }
    }
}
