import NewsletterCore

extension SubscriberID {
    /// Takes an identity from a table; nil where it is none of ours.
    init?(stored text: String) {
        let isOurs: (UInt8) -> Bool = { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
        guard text.utf8.count == 20, text.utf8.allSatisfy(isOurs) else { return nil }
        self.init(text)
    }
}
