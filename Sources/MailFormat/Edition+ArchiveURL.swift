internal import NewsletterCore

extension Edition {
    /// The edition with the address of its page in the archive written in, which is the same for
    /// everybody: so no mail pays for it.
    ///
    /// Without an address its blocks are left out, and a slot has its fallback or nothing.
    func settlingArchiveURL(_ url: String?) -> Edition {
        guard fields.contains(.archiveURL) else { return self }
        var edition = self
        edition.subject = subject.settlingArchiveURL(url)
        edition.html = html.settlingArchiveURL(url)
        edition.text = text.settlingArchiveURL(url)
        return edition
    }
}

extension SlottedText {
    fileprivate func settlingArchiveURL(_ url: String?) -> SlottedText {
        replacing { segment in
            switch segment {
            case .slot(let slot, let context) where slot.field == .archiveURL:
                var bytes: [UInt8] = []
                SlotEscaping.write(url ?? slot.fallback ?? "", for: context, into: &bytes)
                return bytes.isEmpty ? [] : [.literal(String(decoding: bytes, as: UTF8.self))]
            case .block(let condition, let inner) where condition.field == .archiveURL:
                let isMet = condition.value.map { $0 == url } ?? (url != nil)
                return isMet != condition.isNegated ? inner : []
            default: return nil
            }
        }
    }
}
