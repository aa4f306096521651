import DeliveryEngine
import Foundation
import Inbound
import NewsletterCore
import NewsroomFiles
import PostriderTesting
import Storage
import Testing

@testable import PostriderKit

/// What a run heard that died is concluded by the newsroom's settings, whoever opens its ledger.
@Suite struct RecoveredAnswersTests {
    enum Opener: CaseIterable { case send, reconcile, forget }

    @Test(arguments: Opener.allCases)
    func `whoever opens a ledger gives up as the settings say`(_ opener: Opener) throws {
        let room = try PracticeNewsroom()
        try room.subscribe("ann")
        // The second attempt would come five minutes later.
        try room.write(
            """
            newsletter: {name: The Ferry Post}
            from: post@example.org
            smtp: {url: "smtp://127.0.0.1:2525"}
            retry: {give_up_after: 1m}
            """, to: "postrider.yml")
        try die(try #require(try room.begin(room.context())).ledger)
        switch opener {
        case .send: try room.context().ledgerToSend(wasMoved: false).close()
        case .reconcile:
            let reconciler = try Reconciler(room.workspace, slug: "first", dryRun: false)
            // Nothing is in doubt, so that no log is read.
            let outcome = try reconciler.reconcile(
                with: "none.log", format: .auto, resendsMissing: false, zone: .gmt)
            try reconciler.apply(outcome)
        case .forget:
            _ = try ForgetPerson(from: room.workspace).forget(try EmailAddress("ann@example.org"))
        }
        let tally = try LedgerDatabase(reading: room.issue.ledger).tally()
        #expect(tally[.failed] == 1 && tally[.deferred] == 0, "\(tally)")
    }

    /// Leaves the ledger with somebody out who was refused for now, as the log knows.
    private func die(_ ledger: any MailingLedger) throws {
        let now = Timestamp(seconds: 1_796_000_000)
        let log = try ledger.openDepartures(String(repeating: "1", count: 32), slots: 4, at: now)
        let out = try ledger.commit([], claiming: 1, at: now)[0]
        _ = log.left(out.attempt, over: 0)
        let busy = Reply(code: 451, text: "try again later", command: .dot)
        log.answered(out.attempt, DepartureAnswer(.refused(busy), at: now))
        ledger.close()
    }
}
