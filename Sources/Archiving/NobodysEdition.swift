import MailFormat
public import NewsletterCore

/// An edition as somebody sees it of whom nothing is known: what the archive shows to everybody.
///
/// Slots show their fallbacks, and blocks are those for readers without attributes and tags. Where
/// a slot asks for something that is a reader's own, the link to leave or the address, the line or
/// the smallest block that holds it is left out. It is found by the slot, never by its words.
public struct NobodysEdition: Sendable {
    /// Why an edition cannot be shown to everybody.
    public enum Obstacle: Error, Hashable, Sendable, CustomStringConvertible {
        /// A slot has no fallback.
        case noFallback(Slot)
        /// A slot of a reader's own stands among more than a line of a footer; the words begin so.
        case amongWords(Slot, String)
        /// It is in a style sheet, or in the title.
        case outsideOfText(Slot)

        /// In a few words that follow the name of an issue.
        public var description: String {
            switch self {
            case .noFallback(let slot):
                "\(slot.syntax) has no fallback, and the archive knows no reader"
            case .amongWords(let slot, let words):
                "\(slot.syntax) stands among more than a line of a footer: \"\(words)\""
            case .outsideOfText(let slot):
                "\(slot.syntax) stands where it cannot be left out by itself"
            }
        }
    }

    /// The subject line.
    public let subject: String
    /// The document.
    public let html: PublicMarkup
    /// The text body.
    public let text: String
    /// What the document says of itself in a sentence; nil where it says nothing to everybody.
    public let summary: String?

    /// The most words that a footer's line or block holds, in characters.
    static let longestFooter = 500

    /// Renders an edition for nobody.
    ///
    /// `url` is the address of its page. `reasons` are sentences that say why a mail came; they are
    /// left out where they make a line or a block of their own.
    public init(
        _ edition: Edition, url: String, without reasons: Set<String> = []
    ) throws(Obstacle) {
        let rendering = NobodysRendering(url: url)
        let subject = try rendering.fill(edition.subject)
        if subject.isMarked { throw .outsideOfText(rendering.own(edition.subject)) }
        self.subject = subject
        var markup = PublicMarkup(try rendering.fill(edition.html))
        let leavingOut = PersonalParts(slot: rendering.own(edition.html), reasons: reasons)
        try leavingOut.leaveOut(of: &markup)
        html = markup
        text = try leavingOut.leaveOut(of: try rendering.fill(edition.text))
        let said = markup.description
        summary = said.isEmpty || said.isMarked ? nil : said
    }

    /// A subject line as it is shown to everybody; nil where it cannot be.
    public static func text(of subject: SlottedText) -> String? {
        guard let text = try? NobodysRendering(url: "").fill(subject) else { return nil }
        return text.isMarked ? nil : text
    }

    /// A part of a page that holds no slots but what an editor has written for everybody.
    public static func markup(_ html: String) -> PublicMarkup { PublicMarkup(html) }
}

/// Fills slots for nobody.
struct NobodysRendering {
    /// The address of the page.
    let url: String

    /// The text with fallbacks, and a mark for each slot of a reader's own.
    func fill(_ text: SlottedText) throws(NobodysEdition.Obstacle) -> String {
        var out = ""
        try fill(text.segments, into: &out)
        return out
    }

    /// The first slot of a reader's own, to be named.
    func own(_ text: SlottedText) -> Slot {
        text.slots.first { $0.isOwn && $0.fallback == nil } ?? Slot(.unsubscribeURL)
    }

    private func fill(
        _ segments: [SlottedText.Segment], into out: inout String
    ) throws(NobodysEdition.Obstacle) {
        for segment in segments {
            switch segment {
            case .literal(let text): out += text.unmarked
            case .slot(let slot, let context): try fill(slot, context, into: &out)
            case .block(let condition, let inner):
                // On its own page nobody is led there.
                if condition.field != .archiveURL, condition.holdsForNobody {
                    try fill(inner, into: &out)
                }
            }
        }
    }

    private func fill(
        _ slot: Slot, _ context: SlottedText.Context, into out: inout String
    ) throws(NobodysEdition.Obstacle) {
        if let fallback = slot.fallback {
            out += Self.escaped(fallback, context)
        } else if slot.field == .archiveURL {
            out += Self.escaped(url, context)
        } else if slot.isOwn {
            out.unicodeScalars.append(PublicMarkup.mark)
        } else {
            throw .noFallback(slot)
        }
    }

    /// As in a mail.
    private static func escaped(_ text: String, _ context: SlottedText.Context) -> String {
        var bytes: [UInt8] = []
        SlotEscaping.write(text.unmarked, for: context, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Slot {
    /// Whether it asks for what is a reader's own, and nobody else's.
    fileprivate var isOwn: Bool {
        switch field {
        case .email, .unsubscribeURL: true
        case .name, .attribute, .tag, .archiveURL: false
        }
    }
}
