import Composing
import Cryptography
import DeliveryEngine
import MailFormat
import NewsletterCore
import Subscribing

/// Makes the mails to those who join: plain, in the language of the page, and without a word that
/// somebody typed.
struct JoinMailWriter: Sendable {
    /// Who sends, with nothing that belongs to a list.
    let sender: SenderProfile
    /// Where each leaves who is on the list, with `{token}` in it.
    let unsubscribeURL: String
    let newsletter: String
    let postalAddress: String?
    /// Where the pages stand, without a slash at its end.
    let url: String
    let languages: [IssueLanguage]
    let standardLanguage: String
    let rules: JoiningRules
    /// What readers know the lists by.
    let titles: [ListName: String]

    init(
        _ settings: Settings, url: String, keys: TokenKeys, newsroom: String,
        languages: [IssueLanguage], lists: [ListName: ListFacts]
    ) throws {
        let snapshot = SenderSnapshot(settings, lists: [], key: keys.current.id)
        var sender = try snapshot.profile(
            keys: keys, signers: try settings.signing.map { try $0.signer(newsroom: newsroom) })
        sender.listID = nil
        sender.isBulk = false
        sender.listHelp = nil
        sender.unsubscribeURL = nil
        sender.unsubscribeMailbox = nil
        self.sender = sender
        unsubscribeURL = settings.links.unsubscribe ?? "\(url)/u/{token}"
        newsletter = settings.newsletter.name
        postalAddress = settings.newsletter.postalAddress
        self.url = url
        self.languages = languages
        standardLanguage = settings.newsletter.language
        rules = JoiningRules(settings.serve)
        titles = lists.compactMapValues(\.title)
    }

    /// The mail of a delivery; the same bytes for the same arguments.
    func mail(
        _ mail: OutboxMail, of request: JoinRequest, as id: DeliveryID, at now: Timestamp
    ) throws -> (mail: OutgoingMail, sha256: String) {
        var sender = sender
        if [.welcome, .already, .link, .moved].contains(mail.kind) {
            sender.unsubscribeURL = unsubscribeURL
        }
        let edition = try CompiledEdition(try edition(mail, request), from: sender)
        let recipient = Recipient(subscriber: mail.subscriber, address: mail.address)
        let (envelope, message) = try edition.mail(for: recipient, at: now)
        return (
            OutgoingMail(id: id, envelope: envelope, message: message),
            SHA256.hash(message.bytes).hexadecimal
        )
    }

    /// What a mail says; its name holds that of the request, and with it its Message-ID.
    func edition(_ mail: OutboxMail, _ request: JoinRequest) throws -> Edition {
        let language =
            IssueLanguage.known(request.language, among: languages)
            ?? IssueLanguage.named(standardLanguage, among: languages)
        let words = MailWords(language)
        let (subject, blocks): (MailPhrase, [Block]) =
            switch mail.kind {
            case .confirm: (.confirmSubject, confirm(request, words))
            case .welcome: (.welcomeSubject, welcome(request, words))
            case .already: (.alreadySubject, already(request, words))
            case .link: (.linkSubject, link(request, words))
            case .settings: (.settingsSubject, settings(request, words))
            case .undo: (.undoSubject, comeBack(request, words))
            case .address: (.addressSubject, newAddress(request, words))
            case .notice: (.noticeSubject, notice(request, words))
            case .moved: (.movedSubject, moved(request, words))
            case .erase: (.eraseSubject, erase(request, words))
            }
        let html = blocks.map(\.html).joined(separator: "\n")
        return Edition(
            slug: Slug("\(mail.kind.rawValue)-\(request.id)".lowercased())
                ?? Slug(mail.queuedAt.date),
            subject: try SlottedText(
                parsing: SlottedText.escaping(words.text(subject, ["newsletter": newsletter])),
                as: .header),
            html: try SlottedText(
                parsing: """
                    <!DOCTYPE html>
                    <html lang="\(language.code.escapedForHTML())" dir="\(language.direction)">
                    <head><meta charset="utf-8"></head>
                    <body>
                    \(html)
                    </body>
                    </html>

                    """, as: .html),
            text: try SlottedText(
                parsing: blocks.map(\.text).joined(separator: "\n\n") + "\n", as: .plainText),
            language: language.code)
    }

    // MARK: - Mails

    private func confirm(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        let end = request.askedAt + rules.pending
        let code = ["code": JoinCode.text(of: request.id, keys: sender.keys)]
        var blocks: [Block] = [.words(words.text(.confirmIntro, about(request, words)))]
        blocks += lists(request, words)
        switch rules.confirming {
        case .button, .link:
            blocks += [
                .words(words.text(.confirmLink)),
                .link(address("c", .confirm, request, until: end)),
                .words(words.text(.confirmOrCode, code)),
            ]
        case .code: blocks.append(.words(words.text(.confirmCode, code)))
        }
        return blocks + [
            .words(words.text(.confirmUntil, words.moment(end))),
            .words(words.text(.confirmNotYou)), .words(words.text(.neverWrite)),
            .link(address("n", .neverWrite, request, until: end)),
        ] + signature
    }

    private func welcome(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        [.words(words.text(.welcomeText, about(request, words)))] + lists(request, words)
            + leaving(words) + signature
    }

    private func already(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        [
            .words(words.text(.alreadyIntro, about(request, words))),
            .words(words.text(.alreadyJunk)),
        ] + leaving(words) + signature
    }

    private func link(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        [
            .words(words.text(.linkIntro, about(request, words))), .leavingLink,
            .words(words.text(.linkNotYou)),
        ] + signature
    }

    // MARK: - Parts

    func about(_ request: JoinRequest, _ words: MailWords) -> [String: String] {
        words.moment(request.askedAt).merging(["newsletter": newsletter]) { $1 }
    }

    func lists(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        if request.lists.isEmpty { return [] }
        return [
            .words(words.text(.itIsAbout)),
            .items(request.lists.map { titles[$0] ?? $0.description }),
        ]
    }

    func leaving(_ words: MailWords) -> [Block] {
        [.words(words.text(.leave)), .leavingLink]
    }

    var signature: [Block] {
        [.words(([newsletter] + (postalAddress.map { [$0] } ?? [])).joined(separator: "\n"))]
    }

    func address(
        _ path: String, _ purpose: Token.Purpose, _ request: JoinRequest, until end: Timestamp
    ) -> String {
        let token = Token(
            purpose, subscriber: request.id, expires: Timestamp(seconds: end.seconds))
        return "\(url)/\(path)/\(sender.keys.seal(token))"
    }

    /// A paragraph, as text and as HTML.
    enum Block {
        case words(String)
        case items([String])
        case link(String)
        /// The slot of the page to leave.
        case leavingLink

        var text: String {
            switch self {
            case .words(let words): SlottedText.escaping(words)
            case .items(let items):
                items.map { "- \(SlottedText.escaping($0))" }.joined(separator: "\n")
            case .link(let address): SlottedText.escaping(address)
            case .leavingLink: "{{unsubscribe_url}}"
            }
        }

        var html: String {
            switch self {
            case .words(let words):
                let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
                return "<p>\(lines.map(Self.safe).joined(separator: "<br>\n"))</p>"
            case .items(let items):
                return "<ul>\(items.map { "<li>\(Self.safe($0))</li>" }.joined())</ul>"
            case .link(let address):
                let safe = Self.safe(address)
                return "<p dir=\"ltr\"><a href=\"\(safe)\">\(safe)</a></p>"
            case .leavingLink:
                return "<p dir=\"ltr\"><a href=\"{{unsubscribe_url}}\">{{unsubscribe_url}}</a></p>"
            }
        }

        private static func safe(_ text: some StringProtocol) -> String {
            SlottedText.escaping(text.escapedForHTML())
        }
    }
}
