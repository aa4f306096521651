/// What a setting holds, as docs/settings.md names it.
package enum SettingKind: String {
    case text, address, mailbox, path, command, hours, list
    case webAddress = "web address"
    case count = "whole number"
    case number
    case share
    case truth = "true or false"
    case duration = "time"
    case choice = "choice"
    case color = "colour"

    /// A value of another kind, which is refused; nil where any text will do.
    var misfit: String? {
        switch self {
        case .text, .path, .command, .list: nil
        case .address, .mailbox: "nobody"
        case .webAddress: "ftp://example.org"
        case .count, .number, .share: "-1"
        case .truth, .choice: "perhaps"
        case .color: "rainbow"
        case .duration: "a while"
        case .hours: "by night"
        }
    }
}
