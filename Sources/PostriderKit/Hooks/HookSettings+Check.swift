import Inbound
import NewsletterCore

extension HookSettings {
    /// What is wrong with the secret, if anything is.
    package func check(newsroom folder: String) throws {
        let proof = HookProof(self, secret: try secret(newsroom: folder))
        guard proof.hasUsableSecret else {
            throw Problem(
                .badConfiguration, "\(origin): the secret of hooks.\(name) cannot be used",
                remedy: .words("Write \(provider.secretMeaning) into \(secretFile ?? "a file")."))
        }
    }
}
