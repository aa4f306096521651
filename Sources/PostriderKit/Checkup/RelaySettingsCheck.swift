import DeliveryEngine
import NewsletterCore

/// What the settings of the relay say by themselves: whether scheme and port fit, whether the
/// certificates that they name are there, and which name EHLO will give.
struct RelaySettingsCheck {
    private static let area = "relay"

    let configuration: RelayConfiguration
    let newsroomFolder: String
    /// Whether DNS may be asked.
    let isOffline: Bool
    let relays: any RelayClient

    func run() -> [Check] { [scheme(), certificates(), hello()].compactMap { $0 } }

    private func scheme() -> Check {
        let name = "smtp.url"
        guard let mismatch = configuration.schemeMismatch else {
            return .ok(Self.area, name, "scheme and port fit")
        }
        return .fail(Self.area, name, mismatch.finding, remedy: .words(mismatch.remedy))
    }

    /// Nil where none are named; a failure is one of the settings, and no relay's.
    private func certificates() -> Check? {
        guard configuration.withoutSecret.caFile != nil else { return nil }
        let name = "smtp.ca_file"
        do {
            try configuration.checkCertificates(folder: newsroomFolder)
            return .ok(Self.area, name, "holds certificates")
        } catch { return .fail("settings", name, error) }
    }

    private func hello() -> Check {
        let name = "EHLO"
        let relay = configuration.withoutSecret
        let advice: Remedy =
            "Set smtp.hello to the full name of this machine, such as mail.example.org."
        if let text = relay.helloName {
            return HelloName.isFull(text)
                ? .ok(Self.area, name, "says \(text)")
                : .warn(
                    Self.area, name,
                    "smtp.hello is \(text), a name without a domain; many relays refuse it",
                    remedy: advice)
        }
        let machineName = relays.machineName
        if let machineName, HelloName.isFull(machineName) {
            return .ok(Self.area, name, "says \(machineName)")
        }
        let bare = "this machine is called \(machineName ?? "nothing"), without a domain"
        if isOffline {
            let finding = "\(bare); EHLO says its full name from DNS, or else its address"
            return RelaySettings.isLoopback(relay.host)
                ? .ok(Self.area, name, finding) : .warn(Self.area, name, finding, remedy: advice)
        }
        let said = relays.helloName(for: relay)
        if said.origin == .machine || RelaySettings.isLoopback(relay.host) {
            return .ok(Self.area, name, "says \(said)")
        }
        return .warn(
            Self.area, name, "says \(said), since \(bare); some relays refuse an address",
            remedy: advice)
    }
}
