import Dispatch
import Files
import Foundation
import MailFormat
package import NewsletterCore
import NewsroomFiles
import Subscribing
import Synchronization

/// The side of the pages to join: takes what people type, and what confirms it.
///
/// It has no way to the list of subscribers. What it answers depends on what was typed, on limits
/// and on the receipt or link alone, so that nobody learns from it who is on the list. Whatever it
/// takes is on the disk before it answers; `JoiningWork` judges it afterwards.
package final class JoiningDesk: Sendable {
    /// For how long a form of ours is good.
    private static let formTime = Duration.seconds(86_400)
    /// What nobody needs less for to fill a form in.
    private static let leastFormTime = Duration.seconds(2)
    /// What must be free on the disk, and what the database may have.
    private static let leastFreeBytes: Int64 = 500_000_000
    private static let mostBytes = 64 << 20

    private struct State {
        var rules: JoiningRules
        var lists: [ReaderList] = []
    }

    let database: any SignUpStore
    let keys: TokenKeys
    let intake: any OptOutIntake
    let effects: Effects
    private let folder: String
    private let state: Mutex<State>
    private let queue = DispatchQueue(label: "postrider.joining")
    /// The side of the pages for one's own settings.
    package var settings: SettingsDesk { SettingsDesk(self, in: workspace) }
    private let workspace: Workspace
    /// Rung when there is something to judge or to let in.
    let doorbell: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation
    private let attended = Mutex(false)
    private let limits: SignUpLimits

    init(
        _ database: any SignUpStore, keys: TokenKeys, intake: any OptOutIntake, effects: Effects,
        in workspace: Workspace, rules: JoiningRules, limits: SignUpLimits = SignUpLimits()
    ) {
        self.database = database
        self.keys = keys
        self.intake = intake
        self.effects = effects
        self.workspace = workspace
        folder = workspace.newsroom.subscribers
        self.limits = limits
        state = Mutex(State(rules: rules))
        (doorbell, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func ring() { bell.yield() }

    /// Whether something sees to what is rung for.
    var isAttended: Bool { attended.withLock { $0 } }

    func attend() { attended.withLock { $0 = true } }

    // MARK: - What is on offer

    /// The lists that everybody may join.
    package var lists: [ReaderList] { state.withLock { $0.lists } }

    func show(_ lists: [ReaderList]) { state.withLock { $0.lists = lists } }

    var rules: JoiningRules { state.withLock { $0.rules } }

    func follow(_ rules: JoiningRules) { state.withLock { $0.rules = rules } }

    // MARK: - Asking

    /// What a form of ours carries, to tell that its page was read.
    package func formToken() -> String {
        keys.seal(
            Token(
                .form, subscriber: SubscriberID(random: effects),
                expires: effects.now() + Self.formTime))
    }

    /// Takes a wish; it is on the disk when this returns.
    ///
    /// Throws where nothing more can be taken for now.
    package func take(_ wish: JoinWish) async throws(Problem) -> JoinAnswer {
        try refuseFullDisk()
        let now = effects.now()
        let form = wish.formToken.flatMap { goodForm($0, at: now) }
        let request = JoinRequest(
            id: SubscriberID(random: effects), address: wish.address, lists: wish.lists,
            name: wish.name, language: wish.language, askedAt: now, page: wish.page,
            wording: wish.wording, network: wish.network,
            isTrusted: form != nil && !wish.isSuspicious)
        let isSuspicious = wish.isSuspicious || form == nil
        let limits = limits
        let reception = try await work { database in
            try database.record(request, form: form, isSuspicious: isSuspicious, limits: limits)
        }
        switch reception {
        case .tooMany: return .tooMany
        case .held: return .oneMoreStep(receipt: receipt(of: request.id))
        case .asked:
            ring()
            return .taken(receipt: receipt(of: request.id))
        }
    }

    /// What names the form that a token stood in; nil where it is not ours, too old, or was sent
    /// sooner than anybody types.
    private func goodForm(_ text: String, at now: Timestamp) -> String? {
        guard let token = try? keys.open(text, for: .form, at: now), let expires = token.expires,
            now - expires + Self.formTime >= Self.leastFormTime
        else { return nil }
        return token.subscriber.description
    }

    private func receipt(of id: SubscriberID) -> String {
        keys.seal(Token(.receipt, subscriber: id, expires: effects.now() + rules.pending))
    }

    func refuseFullDisk() throws(Problem) {
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder)
        let free = (facts?[.systemFreeSize] as? NSNumber)?.int64Value ?? .max
        if free < Self.leastFreeBytes {
            throw Problem(.tryLater, "sign-ups are refused: the disk has less than 500 MB left")
        }
        if database.size > Self.mostBytes {
            throw Problem(.tryLater, "sign-ups are refused: more than 64 MB of them are waiting")
        }
    }

    // MARK: - The link to leave

    /// Takes that somebody wants the link to leave by mail; false where too many came from the
    /// same network.
    ///
    /// It is on the disk when this returns. Throws where nothing more can be taken for now.
    package func sendLink(
        to address: EmailAddress, language: String, page: String, from network: String?
    ) async throws(Problem) -> Bool {
        try refuseFullDisk()
        let request = JoinRequest(
            id: SubscriberID(random: effects), address: address, lists: [], language: language,
            askedAt: effects.now(), page: page, wording: "", network: network, purpose: .leave)
        let limits = limits
        let isTaken = try await work { try $0.record(leaving: request, limits: limits) }
        if isTaken { ring() }
        return isTaken
    }

    // MARK: - The page after asking

    /// What the page behind a receipt is about; nil where the request is gone.
    package func standing(ofReceipt text: String) async throws(LinkRefusal) -> ReceiptStanding? {
        let id = try opened(text, for: .receipt)
        let request = try? await work { try $0.request(id) }
        return request.flatMap { $0 }.map { $0.state == .held ? .held : .taken }
    }

    /// The one more button was pressed.
    package func release(_ text: String) async throws(Problem) {
        guard let id = try? opened(text, for: .receipt) else { return }
        if try await work({ try $0.release(id) }) { ring() }
    }

    /// Takes the digits of a mail.
    package func enter(
        _ typed: String, receipt text: String, from network: String?
    ) async throws(Problem) -> CodeAnswer {
        guard let id = try? opened(text, for: .receipt) else { return .unknown }
        let (keys, effects) = (keys, effects)
        let answer: CodeAnswer = try await work { database in
            guard let request = try database.request(id) else { return .unknown }
            let isAllowed = try database.mayTry(
                code: request.address, ofAddress: JoiningRules.triesOfAddress,
                inAll: JoiningRules.wrongInAll)
            guard isAllowed else { return .tooMany }
            // Whoever asked twice may have the mail of either. Older ones count for their own page
            // alone: each more would be one more number to guess.
            let day = effects.now() + .seconds(-86_400)
            let right = try database.requests(of: request.address).filter { other in
                (other.id == id || other.askedAt > day) && other.purpose.isToJoin
                    && [.mailed, .confirmed, .joined].contains(other.state)
                    && JoinCode.isRight(typed, of: other.id, keys: keys)
            }
            guard let found = right.first else {
                try database.countWrongCode()
                return .wrong
            }
            let confirmation = JoinConfirmation(at: effects.now(), way: .code, network: network)
            _ = try database.confirm(found.id, confirmation)
            return .confirmed(
                token: keys.seal(
                    Token(.confirm, subscriber: found.id, expires: effects.now() + .seconds(3600))))
        }
        if case .confirmed = answer { ring() }
        return answer
    }

    // MARK: - Confirming

    /// What the page to confirm is about; nil where the request is gone.
    package func standing(
        ofConfirmation text: String
    ) async throws(LinkRefusal) -> ConfirmationStanding? {
        let id = try opened(text, for: .confirm)
        let request = (try? await work { try $0.request(id) }).flatMap { $0 }
        guard let request, request.purpose.isToJoin else { return nil }
        switch request.state {
        case .mailed: return .waiting(request.lists)
        case .confirmed, .joined: return .confirmed(request.lists)
        default: return nil
        }
    }

    /// The button of that page was pressed; false where the request does not wait for it.
    @discardableResult
    package func confirm(
        _ text: String, from network: String?, in cookie: String? = nil
    ) async throws(Problem) -> Bool {
        guard let id = try? opened(text, for: .confirm) else { return false }
        let way: JoinConfirmation.Way = isOwn(cookie, for: text) ? .browser : .button
        let confirmation = JoinConfirmation(at: effects.now(), way: way, network: network)
        let isNew = try await work { try $0.confirm(id, confirmation) }
        if isNew { ring() }
        return isNew
    }

    // MARK: - Never again

    /// Whether a link is good for saying that no mail is wanted ever; false where what it is about
    /// is gone.
    package func canRefuse(_ text: String) async throws(LinkRefusal) -> Bool {
        let id = try opened(text, for: .neverWrite)
        return ((try? await work { try $0.request(id) }).flatMap { $0 }) != nil
    }

    /// Somebody never wants mail: the address is suppressed, and what was known of it is erased.
    package func refuse(_ text: String) async throws(Problem) {
        guard let id = try? opened(text, for: .neverWrite) else { return }
        let intake = intake
        try await work { database in
            guard let request = try database.request(id) else { return }
            let wish = SuppressionEntry(
                target: .address(request.address.key), note: "asked never to get mail")
            _ = try intake.append([.suppress(wish)], origin: .joining)
            try database.erase(request.address)
        }
    }

    // MARK: - Parts

    func opened(
        _ text: String, for purpose: Token.Purpose
    ) throws(LinkRefusal) -> SubscriberID {
        do throws(TokenError) {
            return try keys.open(Token.mended(text), for: purpose, at: effects.now()).subscriber
        } catch {
            throw error == .expired ? .expired : .unknown
        }
    }

    /// Works on the database in its turn.
    func work<T: Sendable>(
        _ body: @escaping @Sendable (any SignUpStore) throws -> T
    ) async throws(Problem) -> T {
        let database = database
        let result: Result<T, any Error> = await withCheckedContinuation { done in
            queue.async { done.resume(returning: Result { try body(database) }) }
        }
        switch result {
        case .success(let value): return value
        case .failure(let error): throw Problem(error)
        }
    }
}
