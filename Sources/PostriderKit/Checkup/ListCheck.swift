import NewsletterCore
import NewsroomFiles
import Subscribing

/// Whether the newsroom's key is there, and nothing in the intake waits to be looked at.
struct ListCheck {
    private static let area = "files"
    let workspace: Workspace

    func run() -> [Check] { [key()].compactMap { $0 } + intake() + setAside() }

    /// Nil where there is no key yet, and nothing depends on one.
    private func key() -> Check? {
        do {
            // Ledgers that cannot be read have checks of their own.
            let uses = try KeyUse.all(in: workspace) { _ in }
            let ring = try workspace.keyring()
            if ring == nil, uses.isEmpty {
                let store = try workspace.subscribers()
                defer { store.close() }
                if try store.keys.isUntouched() { return nil }
            }
            guard ring != nil else { throw Problem.lostKey(nil) }
            // A mailing that is finished may have been made with a key that is lost.
            if let missing = uses.first(where: { $0.state == .missing && $0.since != nil }) {
                throw Problem.lostKey(missing.id)
            }
            let names = uses.filter { [.current, .older].contains($0.state) }.map(\.id)
            return .ok(Self.area, "key", names.joined(separator: ", "))
        } catch {
            return .fail(Self.area, "key", error)
        }
    }

    private func intake() -> [Check] {
        do {
            let state = try workspace.adapters.lists.intake(
                of: workspace.newsroom.subscriberDatabase, effects: workspace.effects
            ).state()
            var checks: [Check] = []
            if state.unreadable > 0 {
                checks.append(
                    .fail(
                        Self.area, "intake",
                        "\(state.unreadable.of("line")) of \(state.path) cannot be read; each was an "
                            + "opt-out",
                        remedy: "Look what they say, suppress whom they name, delete the lines."))
            }
            if state.isTorn {
                checks.append(
                    .warn(
                        Self.area, "intake",
                        "\(state.path) ends in a line that was cut off; its opt-out was reported as "
                            + "failed",
                        remedy: "Nothing needs to be done; the next opt-out takes it off."))
            }
            return checks
        } catch {
            return [.fail(Self.area, "intake", error)]
        }
    }

    /// What readers wished for and could not be written into the list.
    private func setAside() -> [Check] {
        guard workspace.newsroom.hasList else { return [] }
        do {
            let store = try workspace.subscribers()
            defer { store.close() }
            return try store.suppressions.setAside().map { entry in
                .fail(
                    Self.area, "set aside",
                    "the wish of \(entry.who) (\(entry.wish), \(entry.at)) could not be written into "
                        + "the list: \(entry.why)",
                    remedy: Self.remedy(of: entry))
            }
        } catch {
            return [.fail(Self.area, "set aside", error)]
        }
    }

    static func remedy(of entry: SetAsideEntry) -> Remedy {
        if entry.withholdsMail {
            return .words("They get no mail meanwhile; take them off by hand, which clears it.")
        }
        switch entry.wish {
        case "pause":
            return .words("They get mail as before; set the pause by hand, which clears it.")
        case "undo": return .words("They stay off the list; ask them whether they want mail.")
        default: return .words("Whether they get mail does not depend on it.")
        }
    }
}
