/// What replies mean, row by row; the first that fits decides.
///
/// The order is the judgement: words about our rate, quota, sender or standing come before a
/// status that calls the address dead, since relays say both in one line. `docs/replies.md`
/// shows the same rows.
public enum ReplyTable {
    /// A row: what a reply looks like, and what follows.
    public struct Row: Sendable {
        /// What a reply looks like, in words.
        public let sign: String
        /// What happens to the mail and to the mailing.
        public let replyClass: ReplyClass
        /// Whom it concerns.
        public let route: ReplyRoute
        /// Why it was refused.
        public let reason: ReplyReason
        /// What can be done about it, where that is known.
        public let remedy: ReplyRemedy?
        let fits: @Sendable (ReplyFacts) -> Bool

        init(
            _ sign: String, _ replyClass: ReplyClass, _ route: ReplyRoute, _ reason: ReplyReason,
            _ remedy: ReplyRemedy? = nil, _ fits: @escaping @Sendable (ReplyFacts) -> Bool
        ) {
            self.sign = sign
            self.replyClass = replyClass
            self.route = route
            self.reason = reason
            self.remedy = remedy
            self.fits = fits
        }
    }

    /// All rows, in the order in which they are tried.
    public static let rows =
        silence + settings + amounts + permissions + pace + passing + dead + words + rest

    static func row(for facts: ReplyFacts) -> Row {
        rows.first { $0.fits(facts) } ?? rows[rows.count - 1]
    }

    // MARK: - No answer

    private static let silence: [Row] = [
        Row("none: the relay breaks off", .transient, .recipient, .tryLater) { $0.code == 0 }
    ]

    // MARK: - Our settings

    private static let settings: [Row] = [
        Row("523 538; text of missing TLS", .misconfigured, .relay, .authentication, .encryption) {
            [523, 538].contains($0.code) || $0.says(ReplyPhrases.encryption)
        },
        Row(
            "530 534 535; 525 before RCPT", .misconfigured, .relay, .authentication, .login
        ) { [530, 534, 535].contains($0.code) || ($0.code == 525 && $0.isBeforeRecipient) },
        Row(
            "text about the name in EHLO, 5yz", .misconfigured, .relay, .blocked, .helloName
        ) { !$0.isForNow && $0.says(ReplyPhrases.helloName) },
        Row("the same, 4yz", .aboutUs, .relay, .blocked, .helloName) {
            $0.says(ReplyPhrases.helloName)
        },
    ]

    // MARK: - How much

    private static let amounts: [Row] = [
        Row(
            "text of the end of a connection; 4.5.3 with \"connection\" or \"session\"",
            .connectionLimit, .relay, .rate
        ) {
            [421, 450, 451, 452, 550, 554].contains($0.code)
                && $0.says(ReplyPhrases.connectionLimit)
                || ($0.isForNow && $0.isStatus(5, 3) && $0.says(ReplyPhrases.connection))
        },
        Row("5.1.90; text of an account's quota", .quota, .relay, .rate, .rate) {
            $0.isStatus(1, 90)
                || ($0.says(ReplyPhrases.quota) || isTimedLimit($0))
                    && !$0.says(ReplyPhrases.recipientRate)
        },
        Row("text of some quota, before RCPT", .quota, .relay, .rate, .rate) {
            $0.isBeforeRecipient && !$0.isStatus(2, 2) && $0.says(ReplyPhrases.someQuota)
        },
        Row("4.2.2, and 4yz with the text of a full mailbox", .transient, .recipient, .mailboxFull)
        { $0.isForNow && isFull($0) },
        Row("5.2.2; text of a full mailbox", .permanent, .recipient, .mailboxFull) { isFull($0) },
        Row("5.2.3", .permanent, .recipient, .tooLarge) { !$0.isForNow && $0.isStatus(2, 3) },
        Row("5.3.4; text of a mail that is too large", .aboutUs, .relay, .tooLarge, .content) {
            !$0.isForNow && !isSurelyDead($0)
                && ($0.isStatus(3, 4) || $0.says(ReplyPhrases.tooLarge))
        },
    ]

    private static func isFull(_ facts: ReplyFacts) -> Bool {
        facts.isStatus(2, 2) || facts.says(ReplyPhrases.mailboxFull)
            || facts.says(ReplyPhrases.someQuota)
    }

    /// `limit of 500 messages in 24 hours exceeded`, and no full mailbox.
    private static func isTimedLimit(_ facts: ReplyFacts) -> Bool {
        facts.says(ReplyPhrases.longPeriod) && facts.says(ReplyPhrases.amount) && !isFull(facts)
    }

    // MARK: - Who may send

    private static let permissions: [Row] = [
        Row(
            "x.7.2, 5.7.12, 5.7.123 to 5.7.136; text of a closed group", .permanent, .recipient,
            .blocked
        ) {
            !$0.isForNow
                && ($0.isStatus(7, 2, 12, 123, 124, 129, 133, 134, 135, 136)
                    || $0.says(ReplyPhrases.restricted))
        },
        Row("text of a relay that does not relay", .misconfigured, .relay, .relaying, .login) {
            !isSurelyDead($0) && $0.says(ReplyPhrases.relaying)
        },
        Row("text of a missing login", .misconfigured, .relay, .authentication, .login) {
            $0.command != .auth && !isSurelyDead($0) && $0.says(ReplyPhrases.loginNeeded)
                && !$0.says(ReplyPhrases.domainRecords)
        },
    ]

    // MARK: - How fast

    private static let pace: [Row] = [
        Row("text of a mailbox that gets too much", .throttle, .recipient, .rate) {
            $0.says(ReplyPhrases.recipientRate)
                || ($0.isStatus(2, 1) && $0.says(ReplyPhrases.providerRate))
        },
        Row("text of a relay's rate", .throttle, .relay, .rate, .rate) {
            $0.says(ReplyPhrases.relayRate) || ($0.isForNow && $0.says(ReplyPhrases.someLimit))
        },
        Row("x.7.28; text of a provider's rate", .throttle, .domain, .rate, .rate) {
            $0.isStatus(7, 28) || $0.says(ReplyPhrases.providerRate)
        },
        Row("421; 454 but not to AUTH", .throttle, .relay, .rate) {
            $0.code == 421 || ($0.code == 454 && $0.command != .auth)
        },
    ]

    // MARK: - For now

    private static let passing: [Row] = [
        Row("4yz with the text of a rejected client", .aboutUs, .relay, .blocked, .domainRecords) {
            $0.isForNow && $0.says(ReplyPhrases.rejectedClient)
        },
        Row(
            "4yz with the text of greylisting, or of a check that was not made", .transient,
            .recipient, .tryLater
        ) { $0.isForNow && $0.says(ReplyPhrases.undecided) && !isOfTheirs($0) },
        Row("4.1.7 4.1.8; 4yz with text about the sender", .aboutUs, .sender, .blocked, .sender) {
            isForNowAboutUs($0) && ($0.isStatus(1, 7, 8) || $0.says(ReplyPhrases.sender))
        },
        Row("4yz with the text of a blocklist", .aboutUs, .relay, .blocked, .reputation) {
            isForNowAboutUs($0) && $0.says(ReplyPhrases.blocklist)
        },
        Row(
            "4yz with the text of SPF, DKIM, DMARC, reverse DNS", .aboutUs, .sender,
            .authentication, .domainRecords
        ) { isForNowAboutUs($0) && $0.says(ReplyPhrases.domainRecords) },
        Row("4yz with the text of spam", .aboutUs, .sender, .spam, .content) {
            isForNowAboutUs($0) && $0.says(ReplyPhrases.spam)
        },
        Row(
            "4.6.x; 4yz with text of content, to DATA or the body", .aboutUs, .sender, .content,
            .content
        ) {
            isForNowAboutUs($0)
                && ($0.isStatus(6)
                    || [.data, .dot].contains($0.command) && $0.says(ReplyPhrases.content))
        },
        Row("4.4.7", .transient, .recipient, .expired) { $0.isForNow && $0.isStatus(4, 7) },
        Row("4.3.x 4.4.x", .transient, .recipient, .system) {
            $0.isForNow && ($0.isStatus(3) || $0.isStatus(4))
        },
        Row("other 4yz; 5yz with a status 4.x.x", .transient, .recipient, .tryLater) {
            $0.isForNow
        },
    ]

    /// Whether the status speaks of the recipient's address, mailbox or server.
    private static func isOfTheirs(_ facts: ReplyFacts) -> Bool {
        facts.isStatus(1, 1, 2, 3, 4, 5, 6, 10) || facts.isStatus(3) || facts.isStatus(4)
            || (facts.isStatus(2) && !facts.isStatus(2, 0))
    }

    /// Whether words about us count in a 4yz: said of a mail, and not of the recipient's own trouble.
    private static func isForNowAboutUs(_ facts: ReplyFacts) -> Bool {
        facts.isForNow && !isOfTheirs(facts)
            && (!facts.isBeforeRecipient || facts.command == .mail)
    }

    // MARK: - A status that says dead

    private static let dead: [Row] = [
        Row(
            "any other to AUTH, without the text of a blocklist", .misconfigured, .relay,
            .authentication, .login
        ) { $0.command == .auth && !$0.says(ReplyPhrases.blocklist) },
        Row("any other to what comes before MAIL", .aboutUs, .relay, .blocked, .reputation) {
            $0.isBeforeRecipient && $0.command != .mail
        },
        Row("text of a blocklist to MAIL", .aboutUs, .relay, .blocked, .reputation) {
            $0.command == .mail && $0.says(ReplyPhrases.blocklist)
        },
        Row(
            "text of SPF, DKIM, DMARC, reverse DNS to MAIL", .aboutUs, .sender, .authentication,
            .domainRecords
        ) { $0.command == .mail && $0.says(ReplyPhrases.domainRecords) },
        Row("any other to MAIL", .aboutUs, .sender, .blocked, .sender) { $0.command == .mail },
        Row("5.1.7 5.1.8; text about the sender", .aboutUs, .sender, .blocked, .sender) {
            $0.isStatus(1, 7, 8) || $0.says(ReplyPhrases.sender)
        },
        Row("521; text of a blocklist", .aboutUs, .relay, .blocked, .reputation) {
            $0.code == 521 || $0.says(ReplyPhrases.blocklist)
        },
        Row("5.1.1 5.1.10", .deadAddress, .recipient, .noSuchMailbox) { $0.isStatus(1, 1, 10) },
        Row("5.2.1 5.7.13 5.7.17", .deadAddress, .recipient, .mailboxDisabled) {
            $0.isStatus(2, 1) || $0.isStatus(7, 13, 17)
        },
        Row("5.4.1 with \"access denied\"", .deadAddress, .recipient, .noSuchMailbox) {
            $0.isStatus(4, 1) && $0.says(accessDenied)
        },
    ]

    private static let accessDenied = PhraseSet(["access denied"])

    /// A status that yields to the words of rate, quota, sender and blocklist only.
    private static func isSurelyDead(_ facts: ReplyFacts) -> Bool {
        !facts.isForNow && !facts.isBeforeRecipient
            && (facts.isStatus(1, 1, 10) || facts.isStatus(2, 1) || facts.isStatus(7, 13, 17))
    }

    // MARK: - Words

    private static let words: [Row] = [
        Row(
            "text of SPF, DKIM, DMARC, reverse DNS", .aboutUs, .sender, .authentication,
            .domainRecords
        ) { $0.says(ReplyPhrases.domainRecords) },
        Row("5.1.2 5.4.4; text of a domain that is none", .permanent, .recipient, .noSuchDomain) {
            $0.isStatus(1, 2) || $0.isStatus(4, 4) || $0.says(ReplyPhrases.noDomain)
        },
        Row("text of an unknown mailbox", .deadAddress, .recipient, .noSuchMailbox) {
            $0.says(ReplyPhrases.unknownMailbox)
        },
        Row("text of a closed mailbox", .deadAddress, .recipient, .mailboxDisabled) {
            $0.says(ReplyPhrases.disabledMailbox)
                || ($0.command == .rcpt && $0.says(ReplyPhrases.disabledAccount))
        },
        Row("text of spam", .aboutUs, .sender, .spam, .content) { $0.says(ReplyPhrases.spam) },
        Row("5.6.x; text of content", .aboutUs, .sender, .content, .content) {
            $0.isStatus(6) || $0.says(ReplyPhrases.content)
        },
        Row("text of blocking or of a policy", .aboutUs, .relay, .blocked, .reputation) {
            $0.says(ReplyPhrases.blocked)
        },
        Row(
            "\"mailbox unavailable\" to RCPT, but 5.1.0 and 5.7.x", .deadAddress, .recipient,
            .noSuchMailbox
        ) {
            $0.command == .rcpt && !$0.isStatus(7) && !$0.isStatus(1, 0)
                && $0.says(ReplyPhrases.unavailableMailbox) && !$0.says(accessDenied)
        },
        Row("5.1.6; text of a move", .deadAddress, .recipient, .moved) {
            $0.isStatus(1, 6) || $0.says(ReplyPhrases.moved)
        },
        Row("5.1.3", .deadAddress, .recipient, .noSuchMailbox) { $0.isStatus(1, 3) },
    ]

    // MARK: - The rest

    private static let rest: [Row] = [
        Row("other 5.7.x; 554 571 without a status", .aboutUs, .relay, .blocked) {
            $0.isStatus(7) || ([554, 571].contains($0.code) && $0.status == nil)
        },
        Row("500 502 503 504 555", .aboutUs, .relay, .system) {
            [500, 502, 503, 504, 555].contains($0.code)
        },
        Row("any other to DATA or the body", .aboutUs, .sender, .unknown, .content) {
            [.data, .dot].contains($0.command)
        },
        Row("any other", .permanent, .recipient, .unknown) { _ in true },
    ]
}
