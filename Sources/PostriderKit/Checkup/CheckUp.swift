import NewsletterCore
import NewsroomFiles

/// Looks whether everything that a mailing needs is in order; mails nothing.
package struct CheckUp {
    /// What was looked at.
    package struct Report {
        /// The settings in force and where each comes from; none where they cannot be read.
        package let settings: [SettingInForce]
        package let checks: [Check]

        /// How many checks ended so.
        package func count(_ verdict: Check.Verdict) -> Int {
            checks.count { $0.verdict == verdict }
        }

        /// What has failed, by area.
        package var failedAreas: Set<String> {
            Set(checks.filter { $0.verdict == .fail }.map(\.area))
        }
    }

    private let workspace: Workspace
    private let isOffline: Bool
    private let server: String?

    /// Of the newsroom; `isOffline` leaves out DNS and the relay, `server` is asked instead of the
    /// system's DNS server.
    package init(of workspace: Workspace, isOffline: Bool = false, server: String? = nil) {
        self.workspace = workspace
        self.isOffline = isOffline
        self.server = server
    }

    /// Looks at settings, DNS, relay, files, list and machine.
    package func run() throws -> Report {
        let (inForce, settings, first) = readSettings()
        var checks = first
        if let settings {
            checks += LimitsCheck(settings: settings).run()
            checks += ReturnPathCheck(settings: settings).run()
            checks += placeholders(in: settings)
            checks += try IssueCheck(workspace: workspace, settings: settings).run()
            if let smtp = settings.smtp {
                checks += RelaySettingsCheck(
                    configuration: smtp, newsroomFolder: workspace.newsroom.folder,
                    isOffline: isOffline, relays: workspace.adapters.relays
                ).run()
            }
            checks +=
                ServeCheck(
                    workspace: workspace, settings: settings, isOffline: isOffline
                ).run()
            checks +=
                WayBackCheck(
                    workspace: workspace, settings: settings, isOffline: isOffline
                ).run()
            if !isOffline { checks += world(settings) }
        }
        checks += try FilesCheck(workspace: workspace).run()
        checks += ListCheck(workspace: workspace).run()
        checks += BounceCheck(workspace: workspace).run()
        checks += MachineCheck(workspace: workspace).run()
        return Report(settings: inForce, checks: checks)
    }

    private func readSettings() -> (
        inForce: [SettingInForce], settings: Settings?, checks: [Check]
    ) {
        var inForce: [SettingInForce] = []
        do {
            let reader = try workspace.settingsReader()
            inForce = try reader.inForce()
            let settings = try Settings(reader)
            let strangers = reader.strangers.map { name in
                Check.warn(
                    "settings", name, "looks like a setting and is not one; nothing reads it",
                    remedy: "Unset it; docs/settings.md lists the variables.")
            }
            let known = Check.ok("settings", "postrider.yml", "every setting is known")
            return (inForce, settings, [known] + strangers)
        } catch {
            return (inForce, nil, [.fail("settings", "postrider.yml", error)])
        }
    }

    private func placeholders(in settings: Settings) -> [Check] {
        do {
            try settings.refusePlaceholders()
            return []
        } catch {
            return [.fail("settings", "placeholders", error)]
        }
    }

    private func world(_ settings: Settings) -> [Check] {
        let resolver = workspace.adapters.dns.asking(server)
        let checks =
            DNSCheck(
                dns: resolver, settings: settings, newsroomFolder: workspace.newsroom.folder
            ).run() + SharedHostsCheck(dns: resolver, pace: settings.pace).run()
        guard let smtp = settings.smtp else {
            return checks + [
                .fail(
                    "relay", "relay", "smtp.url is missing",
                    remedy: "Add it, such as: smtp: {url: smtp://relay.example.org:587}")
            ]
        }
        return checks + [RelayCheck(configuration: smtp, workspace: workspace).run()]
    }
}
