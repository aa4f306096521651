/// Something that somebody, or a program in their name, asked for on the pages of `serve`, and is
/// still on record.
package struct HeldSignUp: Encodable {
    /// `join`, `leave`, `settings`, `come-back`, `invite`, `address` or `erase`.
    package let purpose: String
    package let state: String
    package let asked: String
    package let email: String
    package let name: String?
    package let lists: [String]
    package let language: String
    package let page: String
    /// The words that were agreed to.
    package let wording: String
    /// The network that it came from, cut.
    package let network: String?
    package let confirmed: String?
    /// How it was confirmed.
    package let way: String?
    /// What mails were made for it: `confirm`, `welcome`, and when.
    package let mails: [String]
}
