import Inbound
import NewsletterCore
import NewsroomFiles

/// Whether anything that came back waits for somebody.
struct BounceCheck {
    private static let area = "files"
    let workspace: Workspace

    /// Nothing where nothing came back.
    func run() -> [Check] {
        do { return try evidence() + spool() } catch {
            return [.fail(Self.area, "bounces", error)]
        }
    }

    private func evidence() throws -> [Check] {
        let look = ListBounces(in: workspace)
        let now = workspace.effects.now()
        let held = try look.holds().filter {
            $0.decision == nil && now - $0.since < BouncePolicy.holdTime
        }
        return Set(held.map(\.provider)).sorted().map { provider in
            .warn(
                Self.area, "bounces",
                "the brake holds what came back from \(provider); those people get no mail",
                remedy: .showHeldBounces)
        }
    }

    private func spool() throws -> [Check] {
        let returned = ReturnedMail(of: workspace.newsroom, effects: workspace.effects)
        var checks: [Check] = []
        let waiting = try returned.spooled().count
        if waiting > 0 {
            checks.append(
                .warn(
                    Self.area, "bounces",
                    "\(waiting.of("message")) in \(workspace.newsroom.bounceSpool) could not be "
                        + "judged when the mail server handed them over",
                    remedy: .readWaitingBounces))
        }
        let unread = returned.unread()
        if unread > 0 {
            checks.append(
                .warn(
                    Self.area, "bounces",
                    "\(unread.of("message")) of people wait in \(workspace.newsroom.returnedMail)",
                    remedy: "Read them with any mail program that opens a Maildir."))
        }
        return checks
    }
}
