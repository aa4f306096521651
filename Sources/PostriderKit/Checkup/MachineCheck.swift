import DeliveryEngine
import Foundation
import NewsletterCore
import NewsroomFiles

/// The clock, by which mails are dated and limits counted, and the disk.
struct MachineCheck {
    private static let area = "machine"
    /// A ledger grows by about 200 bytes a recipient; less room than this stops a mailing.
    private static let leastRoom: Int64 = 100 << 20

    /// No Postrider is older.
    private static let earliest = Timestamp(seconds: 1_767_225_600)

    let workspace: Workspace

    private var newsroom: Newsroom { workspace.newsroom }
    private var ledgers: any MailingLedgers { workspace.adapters.ledgers }

    func run() -> [Check] { [clock(), disk()] + departures() }

    private func clock() -> Check {
        let now = workspace.effects.now()
        if let latest = latestRecord(), latest > now + .seconds(300) {
            return .fail(
                Self.area, "clock", "it says \(now), but a ledger was written at \(latest)",
                remedy: "Set the clock; retries and limits go by it.")
        }
        if now < Self.earliest {
            return .fail(
                Self.area, "clock", "it says \(now), which has long passed",
                remedy: "Set the clock; mails are dated by it.")
        }
        return .ok(Self.area, "clock", "\(now)")
    }

    /// The latest moment that a mailing noted.
    private func latestRecord() -> Timestamp? {
        ((try? newsroom.mailedIssues()) ?? []).compactMap { folder -> Timestamp? in
            guard let ledger = try? ledgers.read(folder.ledger) else { return nil }
            defer { ledger.close() }
            return try? ledger.outline().createdAt
        }.max()
    }

    private func disk() -> Check {
        var room = statvfs()
        guard statvfs(newsroom.folder, &room) == 0 else {
            return .warn(
                Self.area, "disk", "its room is not known", remedy: "Check the folder's disk.")
        }
        let free = Int64(clamping: UInt64(room.f_bavail) * UInt64(room.f_frsize))
        let size =
            (try? FileManager.default.attributesOfItem(atPath: newsroom.subscriberDatabase)[.size])
            as? Int64 ?? 0
        let finding = "\(Int(free).asBytes) free"
        if free < Self.leastRoom {
            return .fail(
                Self.area, "disk", finding,
                remedy: "Free some; a mailing needs room for its ledger.")
        }
        // Erasing somebody rewrites the database beside itself.
        if free < 3 * size {
            return .warn(
                Self.area, "disk", "\(finding), the subscribers take \(Int(size).asBytes)",
                remedy: "Free some: imports and backups need room beside the database.")
        }
        return .ok(Self.area, "disk", finding)
    }

    /// Tells where what a run stores of departures would be of no use, once it was killed.
    private func departures() -> [Check] {
        if (try? ledgers.keepsDepartures(in: newsroom.folder)) ?? true { return [] }
        return [
            .warn(
                Self.area, "departures",
                "the file system does not keep for certain what a run stored that was killed",
                remedy: .words(
                    "Keep the newsroom on a disk of this machine, such as ext4 or XFS; here everybody "
                        + "is in doubt whose mail was on its way when a run is killed."))
        ]
    }
}
