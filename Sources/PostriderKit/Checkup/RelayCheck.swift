import DeliveryEngine
import NewsletterCore
import NewsroomFiles

/// Whether the relay can be reached, is who it claims to be, and takes our login.
struct RelayCheck {
    private static let area = "relay"
    /// Long enough for any relay that can be used, short enough to wait for.
    private static let patience = Duration.seconds(15)

    let configuration: RelayConfiguration
    let workspace: Workspace

    func run() -> Check {
        let name = "relay \(configuration.place)"
        do {
            try configuration.checkCertificates(folder: workspace.newsroom.folder)
            var relay = try configuration.settings(
                in: workspace.effects, folder: workspace.newsroom.folder)
            relay.timeouts.opening = min(relay.timeouts.opening, Self.patience)
            return .ok(Self.area, name, Self.words(try workspace.adapters.relays.visit(relay)))
        } catch let error as TransportError {
            return .fail(Self.area, name, error.explanation, remedy: error.remedy())
        } catch {
            return .fail(Self.area, name, error)
        }
    }

    private static func words(_ visit: RelayVisit) -> String {
        let size = visit.largestMail.map { "mails up to \($0 / 1_000_000) MB" }
        let words = [
            "answers", visit.isSecured ? "TLS verified" : "no TLS, on this machine",
            visit.isAuthenticated ? "login taken" : "no login",
            visit.offersPipelining ? "PIPELINING" : "no PIPELINING, so mails go slower",
            visit.offersSMTPUTF8 ? "SMTPUTF8" : nil, size,
        ]
        return words.compactMap { $0 }.joined(separator: ", ")
    }
}
