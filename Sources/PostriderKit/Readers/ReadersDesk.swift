import Dispatch
import Files
import Foundation
package import MailFormat
package import NewsletterCore
import NewsroomFiles
import Subscribing
import TextFormats

/// The list's side of the pages for readers: reads links, tells what pages may show, and records
/// what readers wish for.
///
/// ```swift
/// let link = try desk.link(token, for: .unsubscribe, .test)
/// let answer = try await desk.record(.oneClick, of: link, at: now)
/// ```
///
/// A wish goes through the intake: it is on the disk before ``record(_:of:at:)`` returns, holds
/// for all who read the list from then on, and waits for no program that has the list. A test's
/// link is good for nobody, so nothing is recorded by it.
package final class ReadersDesk: Sendable {
    /// How long a page waits for the list.
    private static let patience = Duration.milliseconds(50)
    /// How long leaving can be taken back by the page after it.
    private static let undoing = Duration.seconds(3600)

    private let workspace: Workspace
    private let keys: TokenKeys
    private let intake: any OptOutIntake
    private let lookup: any ReaderLookup
    private let memory = WishMemory()
    private let writer: WishWriter
    private let application: WishApplication
    /// Where the list is looked at, one after the other.
    private let looks = DispatchQueue(label: "postrider.looks")

    /// Sits down in a newsroom; throws where its key is lost.
    package init(in workspace: Workspace) throws {
        self.workspace = workspace
        keys = try workspace.tokenKeys()
        let path = workspace.newsroom.subscriberDatabase
        let lists = workspace.adapters.lists
        intake = lists.intake(of: path, effects: workspace.effects)
        lookup = lists.lookup(at: path, effects: workspace.effects)
        writer = WishWriter(intake)
        application = WishApplication(in: workspace, intake, lookup, writer)
        _ = try? intake.keepReserve()
        // What an earlier run has recorded.
        application.hear(of: (try? lookup.waiting()) ?? [])
    }

    deinit { application.stop() }

    // MARK: - Links

    /// Reads the token of a link, kindly where it was garbled on its way; no database is asked.
    package func link(
        _ text: String, for purposes: Token.Purpose...
    ) throws(LinkRefusal) -> ReaderLink {
        let text = Token.mended(text)
        do throws(TokenError) {
            let token = try keys.open(text, for: Set(purposes), at: workspace.effects.now())
            return ReaderLink(
                text: text, purpose: token.purpose, list: token.list, issue: token.issue)
        } catch {
            throw error == .expired ? .expired : .unknown
        }
    }

    /// A link by which leaving is taken back, good for an hour: what the link's `list` says.
    package func undoLink(for link: ReaderLink) -> String {
        let now = workspace.effects.now()
        guard let token = try? keys.open(link.text, for: Self.all, at: now) else { return "" }
        return keys.seal(
            Token(
                token.purpose == .test ? .test : .undo, subscriber: token.subscriber,
                list: link.list, issue: token.issue, expires: now + Self.undoing))
    }

    private static let all = Set(Token.Purpose.allCases)

    // MARK: - Pages

    /// What a page may show of whom a link is about; nil where nobody has the identity, or the list
    /// cannot be read within 50 ms.
    package func standing(of link: ReaderLink) async -> ReaderStanding? {
        let now = workspace.effects.now()
        guard let token = try? keys.open(link.text, for: Self.all, at: now),
            token.purpose != .test
        else { return nil }
        return await look { lookup in
            try lookup.reader(token.subscriber).map {
                ReaderStanding(of: $0, by: link.list, lists: try lookup.lists(), at: now)
            }
        }
    }

    /// The name of somebody; nil where none is known, or the list cannot be read within 50 ms.
    package func name(of id: SubscriberID) async -> String? {
        await look { try $0.reader(id)?.subscriber.name }
    }

    /// Looks at the list in its turn; nil where that is not within the time of a page.
    private func look<T: Sendable>(
        _ body: @escaping @Sendable (any ReaderLookup) throws -> T?
    ) async -> T? {
        let lookup = lookup
        let uptime = workspace.effects.uptime
        let end = uptime() + Self.patience
        return await withCheckedContinuation { done in
            looks.async {
                // Those before it may have waited for whoever writes the list.
                let isLate = uptime() >= end
                done.resume(returning: isLate ? nil : (try? body(lookup)) ?? nil)
            }
        }
    }

    // MARK: - Wishes

    /// Records a wish; it is on the disk when this returns.
    ///
    /// Throws where the link is not for it, and where it cannot be written.
    package func record(
        _ wish: ReaderWish, of link: ReaderLink, at now: Timestamp
    ) async throws(Problem) -> WishAnswer {
        let token = try opened(link, for: wish, at: now)
        if token.purpose == .test { return .recorded }
        let mail = WishMemory.Mail(subscriber: token.subscriber, issue: token.issue)
        let pause: Timestamp? =
            if case .pause(let weeks, let zone) = wish {
                await self.zone(of: token.subscriber, otherwise: zone)
                    .beginning(ofDay: weeks * 7, after: now)
            } else { nil }
        let (action, optOut, origin) = Self.meaning(of: wish, token, link, until: pause)
        while true {
            let result = await write(
                action, optOut, of: mail,
                IntakeEntry(
                    id: SubscriberID(random: workspace.effects).description, at: now,
                    origin: origin, optOut: optOut))
            switch result {
            case .success(let answer?):
                // The page behind it tells whether it could be taken back.
                if case .undo = action { await application.applyNow() }
                return answer
            // The same wish was being recorded, and was not.
            case .success(nil): continue
            case .failure(let error): throw Problem(error)
            }
        }
    }

    /// Where somebody lives, as far as that is known and the list can be read soon.
    private func zone(of id: SubscriberID, otherwise zone: TimeZone) async -> TimeZone {
        let name = await look { try $0.reader(id)?.subscriber.timeZone }
        return name.flatMap { TimeZone(identifier: $0) } ?? zone
    }

    private func write(
        _ action: WishMemory.Action, _ optOut: OptOut, of mail: WishMemory.Mail,
        _ entry: IntakeEntry
    ) async -> Result<WishAnswer?, FileError> {
        let (memory, writer, application) = (memory, writer, application)
        return await withCheckedContinuation { done in
            let advice = memory.begin(action, of: mail, at: entry.at) { isRecorded in
                done.resume(returning: .success(isRecorded ? .repeated : nil))
            }
            switch advice {
            case .wait: break
            case .repeated: done.resume(returning: .success(.repeated))
            case .tooMany: done.resume(returning: .success(.tooMany))
            case .record:
                writer.write(entry) { fault in
                    memory.finish(action, of: mail, at: entry.at, isRecorded: fault == nil)
                    if fault == nil { application.hear(of: [entry]) }
                    done.resume(
                        returning: fault.map { .failure($0) } ?? .success(.recorded))
                }
            }
        }
    }

    /// The token of a link that is for a wish.
    private func opened(
        _ link: ReaderLink, for wish: ReaderWish, at now: Timestamp
    ) throws(Problem) -> Token {
        let purposes: Set<Token.Purpose> =
            switch wish {
            case .undo: [.undo, .test]
            // The page after leaving, which asks for it, is that of the link to undo it.
            case .reason: [.unsubscribe, .undo, .test]
            case .leave, .oneClick, .pause, .resume: [.unsubscribe, .test]
            }
        do throws(TokenError) {
            return try keys.open(link.text, for: purposes, at: now)
        } catch {
            throw Problem(.badData, "the link is not for this, or has expired")
        }
    }

    private static func meaning(
        of wish: ReaderWish, _ token: Token, _ link: ReaderLink, until pause: Timestamp?
    ) -> (WishMemory.Action, OptOut, Origin) {
        let who = SubscriberReference.id(token.subscriber)
        let page = Origin.page(token.issue)
        switch wish {
        case .leave(let list): return (.leave(list), .leave(who, list: list), page)
        case .oneClick:
            return (
                .oneClick(token.list), .leave(who, list: token.list), .oneClick(token.issue)
            )
        case .undo: return (.undo(token.list), .undo(who, list: token.list), page)
        case .pause, .resume: return (.pause(pause), .pause(who, until: pause), page)
        case .reason(let reason, let words):
            let said = words.map { String($0.prefix(LeaveReason.mostCharacters)) }
                .flatMap { $0.trimmingSpace().isEmpty ? nil : $0 }
            return (.reason(reason, said), .reason(who, reason, words: said), page)
        }
    }

    // MARK: - Operations

    /// Writes what is recorded into the list now; false where another program is at work on it.
    @discardableResult
    package func applyNow() -> Bool { application.apply() }

    /// How things are, for whoever keeps the server.
    package func readiness() async -> DeskReadiness {
        let (intake, lookup, workspace) = (intake, lookup, workspace)
        return await withCheckedContinuation { done in
            looks.async {
                var readiness = DeskReadiness()
                let state = try? intake.state()
                readiness.waiting = state.map { $0.recorded + $0.unreadable } ?? 0
                readiness.oldestWait =
                    state?.oldest.map {
                        Double((workspace.effects.now() - $0).milliseconds) / 1000
                    } ?? 0
                let facts = try? lookup.setAsideCount()
                readiness.canReadList = facts != nil
                readiness.setAside = facts ?? 0
                readiness.freeBytes = Self.freeBytes(at: workspace.newsroom.folder)
                readiness.hasKey = (try? workspace.keyring()) != nil
                done.resume(returning: readiness)
            }
        }
    }

    private static func freeBytes(at folder: String) -> Int64 {
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder)
        return (facts?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
    }
}
