import Inbound
import NewsletterCore

/// The settings below `bounces`.
struct BounceFields: SettingGroup {
    static let standard = BounceFields()
    /// What holds where nothing is set.
    private static let policy = BouncePolicy()

    let hard = Setting(
        "bounces.hard", .count, default: Self.policy.hard.issues,
        "how many issues have to come back from an address that does not exist before it is suppressed"
    )
    let domainIssues = Setting(
        "bounces.domain.issues", .count, default: Self.policy.domain.issues,
        "the same where the domain does not exist")
    let domainDays = Setting(
        "bounces.domain.days", .daysOrNone, default: Self.policy.domain.days,
        "and how many days have to lie between the first and the last of them")
    let unknownIssues = Setting(
        "bounces.unknown.issues", .count, default: Self.policy.unknown.issues,
        "the same where a server refuses for good and does not say why")
    let softIssues = Setting(
        "bounces.soft.issues", .count, default: Self.policy.soft.issues,
        "how many issues in a row have to fail for what may pass, such as a server that cannot be reached"
    )
    let softDays = Setting(
        "bounces.soft.days", .daysOrNone, default: Self.policy.soft.days,
        "and over how many days")
    let fullIssues = Setting(
        "bounces.full.issues", .count, default: Self.policy.full.issues,
        "the same for a mailbox that is full")
    let fullDays = Setting(
        "bounces.full.days", .daysOrNone, default: Self.policy.full.days,
        "and over how many days")
    let unverified = Setting(
        "bounces.unverified", SettingForm<BouncePolicy.Unverified>.choice,
        default: Self.policy.unverified,
        "what a report counts that only its text says whose it is, which suppresses nobody: `strike` shows it in `bounces list`, `ignore` does not"
    )
    let plainUnsubscribe = Setting(
        "bounces.plain_unsubscribe", SettingForm<BouncePolicy.PlainUnsubscribe>.choice,
        default: Self.policy.plainUnsubscribe,
        "what becomes of an email that asks to leave without a code of ours: `ask` shows it in `bounces list`, `ignore` does not"
    )
    let brakeLeast = Setting(
        "bounces.brake.least", .count, default: Self.policy.brakeLeast,
        "how many addresses of a provider that took an earlier issue may be dead in a day before the brake holds them"
    )
    let brakeShare = Setting(
        "bounces.brake.share", .share, default: Self.policy.brakeShare,
        "the share of the issue's emails to the provider that they must exceed, too")
    let warnDomain = Setting(
        "bounces.warn_domain", .share, default: Self.policy.warnShare,
        "from which share of an issue's emails to a provider on a warning says that it refuses us")
    let keepText = Setting(
        "bounces.keep_text", .count("a whole number from 0 to 500", in: 0...500),
        default: Self.policy.keptText,
        "how many characters of what a server said are kept")
    let complaintAddress = Setting(
        "bounces.cfbl_address", .address,
        "where mailbox providers may send complaints, in a header CFBL-Address (RFC 9477); they heed it where DKIM signs it for the same domain"
    )
    let maildir = Setting(
        "bounces.maildir", .text(.path),
        "a Maildir that `bounces fetch` reads; reports go into the folder `.Postrider` below it")
    let forgetAfter = Setting(
        "bounces.forget_after", .duration, default: Self.policy.forgetAfter,
        "after which time evidence is deleted")
}

extension BouncePolicy {
    /// Reads the settings below `bounces`.
    init(_ reader: SettingsReader) throws {
        self.init()
        hard = Count(issues: try reader.value(\.bounces.hard))
        domain = Count(
            issues: try reader.value(\.bounces.domainIssues),
            days: try reader.value(\.bounces.domainDays))
        unknown = Count(issues: try reader.value(\.bounces.unknownIssues))
        soft = Count(
            issues: try reader.value(\.bounces.softIssues),
            days: try reader.value(\.bounces.softDays))
        full = Count(
            issues: try reader.value(\.bounces.fullIssues),
            days: try reader.value(\.bounces.fullDays))
        unverified = try reader.value(\.bounces.unverified)
        plainUnsubscribe = try reader.value(\.bounces.plainUnsubscribe)
        brakeLeast = try reader.value(\.bounces.brakeLeast)
        brakeShare = try reader.value(\.bounces.brakeShare)
        warnShare = try reader.value(\.bounces.warnDomain)
        keptText = try reader.value(\.bounces.keepText)
        forgetAfter = try reader.value(\.bounces.forgetAfter)
    }
}
