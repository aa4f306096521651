import MailFormat
import NewsletterCore
import NewsroomFiles

/// Compares the signing keys of the settings with what DNS says.
package struct CheckSigningKeys {
    private let workspace: Workspace
    private let server: String?

    /// Asks the DNS server, or the system's where none is named.
    package init(of workspace: Workspace, asking server: String? = nil) {
        self.workspace = workspace
        self.server = server
    }

    /// What DNS says of each; throws where the settings name none.
    package func run() throws -> [PublishedKey] {
        let signers = try workspace.settings().signing.map {
            try $0.signer(newsroom: workspace.newsroom.folder)
        }
        guard !signers.isEmpty else {
            throw Problem(
                .badConfiguration, "postrider.yml has no dkim", remedy: .makeFirstSigningKey)
        }
        let dns = workspace.adapters.dns.asking(server)
        return signers.map { PublishedKey(of: $0, asking: dns) }
    }
}
