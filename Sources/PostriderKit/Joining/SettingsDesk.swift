import Dispatch
import Foundation
import MailFormat
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// The side of the pages for one's own settings: takes what people wish by the link of a mail, and
/// by a fresh link that was mailed to their address.
///
/// The former is passed on with a mail, so it lets nobody see or take anything that is hard to get
/// back. Whatever this takes is on the disk before it answers; ``JoiningWork`` sees to it.
package final class SettingsDesk: Sendable {
    /// How long a page waits until what its reader wished for is seen to.
    private static let patience = 20
    private static let look = Duration.milliseconds(50)

    private let desk: JoiningDesk
    /// Where what is held of somebody is gathered, so that nobody else waits for it.
    private static let queue = DispatchQueue(label: "postrider.exports")
    private let workspace: Workspace

    init(_ desk: JoiningDesk, in workspace: Workspace) {
        self.desk = desk
        self.workspace = workspace
    }

    // MARK: - By the link of a mail

    /// Takes a wish of whoever holds the link of a mail; false where there were too many today.
    package func take(
        _ wish: SettingsWish, of link: ReaderLink, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        try desk.refuseFullDisk()
        guard
            let token = try? desk.keys.open(
                link.text, for: [.unsubscribe, .undo], at: desk.effects.now())
        else { return true }
        let kind: LinkWish.Kind =
            switch wish {
            case .settings: .settings
            case .comeBack: .comeBack
            case .join(let list): .join(list)
            case .language(let code): .language(code)
            }
        let wish = self.wish(kind, of: token.subscriber, link.list ?? token.list, page)
        let isMail = wish.kind == .settings || wish.kind == .comeBack
        return try await record(
            wish, atMost: isMail ? JoiningRules.mailsByLink : JoiningRules.changesByLink)
    }

    private func wish(
        _ kind: LinkWish.Kind, of subscriber: SubscriberID, _ list: ListName?,
        _ page: SettingsPlace
    ) -> LinkWish {
        LinkWish(
            id: SubscriberID(random: desk.effects), kind, of: subscriber, list: list,
            language: page.language, askedAt: desk.effects.now(), page: page.address,
            wording: page.wording, network: page.network)
    }

    /// Records a wish, and waits a moment for it to be seen to, so that the next page shows it.
    private func record(_ wish: LinkWish, atMost most: Int) async throws(Problem) -> Bool {
        let isTaken = try await desk.work { try $0.wishes.record(wish, atMost: most) }
        guard isTaken else { return false }
        desk.ring()
        for _ in 0..<Self.patience where desk.isAttended {
            guard try await desk.work({ try $0.wishes.isWaiting(wish.id) }) else { break }
            try? await desk.effects.sleep(Self.look)
        }
        return true
    }

    // MARK: - By a fresh link

    /// Whose data a fresh link opens; nil where it is void: used to erase, or a later one was sent.
    package func holder(_ text: String) async throws(LinkRefusal) -> SettingsHolder? {
        let id = try desk.opened(text, for: .data)
        let request = (try? await desk.work { try $0.request(id) }).flatMap { $0 }
        guard let request, request.purpose == .settings, request.state == .mailed,
            let subscriber = request.subscriber
        else { return nil }
        return SettingsHolder(subscriber: subscriber, address: request.address)
    }

    /// Takes another name, or none; false where there were too many changes today.
    package func rename(
        _ holder: SettingsHolder, to name: String?, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        let wish = self.wish(.name(name), of: holder.subscriber, nil, page)
        return try await record(wish, atMost: JoiningRules.changesByLink)
    }

    /// Takes that somebody wants mail at another address; false where there were too many today.
    package func move(
        _ holder: SettingsHolder, to address: EmailAddress, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        try await ask(.address, of: holder, address, former: holder.address, page)
    }

    /// Takes that somebody wants to be erased: they get no mail from now on.
    package func erase(
        _ holder: SettingsHolder, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        let intake = desk.intake
        let wish = SuppressionEntry(
            target: .address(holder.address.key), note: SettingsJudge.toErase)
        _ = try await desk.work { _ in try intake.append([.suppress(wish)], origin: .joining) }
        return try await ask(.erase, of: holder, holder.address, former: nil, page)
    }

    private func ask(
        _ purpose: JoinRequest.Purpose, of holder: SettingsHolder, _ address: EmailAddress,
        former: EmailAddress?, _ page: SettingsPlace
    ) async throws(Problem) -> Bool {
        let request = JoinRequest(
            id: SubscriberID(random: desk.effects), address: address, lists: [],
            language: page.language, askedAt: desk.effects.now(), page: page.address, wording: "",
            network: page.network, purpose: purpose, subscriber: holder.subscriber,
            former: former)
        let isTaken = try await desk.work {
            try $0.wishes.record(request, atMost: JoiningRules.mailsByLink)
        }
        if isTaken { desk.ring() }
        return isTaken
    }

    /// Everything that is held of somebody, as JSON.
    package func export(_ holder: SettingsHolder) async throws(Problem) -> [UInt8] {
        let workspace = workspace
        let result: Result<Data, any Error> = await withCheckedContinuation { done in
            Self.queue.async {
                let encoder = JSONEncoder()
                encoder.keyEncodingStrategy = .convertToSnakeCase
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                done.resume(
                    returning: Result {
                        try encoder.encode(
                            PersonExport(
                                holder.address, in: workspace,
                                signUps: SignUpCopies(of: workspace).held(of: holder.address)))
                    })
            }
        }
        switch result {
        case .success(let data): return Array(data)
        case .failure(let error): throw Problem(error)
        }
    }

    // MARK: - By the link of a mail about one of those

    /// What the page behind such a link is about; nil where that is gone.
    package func standing(ofMailed text: String) async throws(LinkRefusal) -> MailedStanding? {
        let (isConfirming, request) = try await opened(text)
        guard let request else { return nil }
        switch (request.purpose, request.state) {
        case (.address, .mailed) where isConfirming: return .newAddress
        case (.address, .confirmed) where isConfirming, (.address, .joined) where isConfirming:
            return .movedIn
        case (.address, .takenBack) where !isConfirming, (.address, .refused) where !isConfirming:
            return .kept
        case (.address, _) where !isConfirming: return .moving(to: request.address.masked)
        case (.erase, .asked), (.erase, .mailed): return .erasing
        case (.erase, .takenBack), (.erase, .refused): return .cancelled
        default: return nil
        }
    }

    /// The button of that page was pressed.
    package func press(mailed text: String, from network: String?) async throws(Problem) {
        let found: (isConfirming: Bool, request: JoinRequest?)
        do throws(LinkRefusal) { found = try await opened(text) } catch { return }
        guard let request = found.request else { return }
        let confirmation = JoinConfirmation(at: desk.effects.now(), way: .button, network: network)
        let isConfirming = found.isConfirming
        try await desk.work { database in
            if isConfirming {
                _ = try database.confirm(request.id, confirmation)
            } else {
                _ = try database.wishes.takeBack(request.id)
            }
        }
        desk.ring()
    }

    private func opened(
        _ text: String
    ) async throws(LinkRefusal) -> (isConfirming: Bool, request: JoinRequest?) {
        let now = desk.effects.now()
        let token: Token
        do throws(TokenError) {
            token = try desk.keys.open(Token.mended(text), for: [.address, .keep], at: now)
        } catch {
            throw error == .expired ? .expired : .unknown
        }
        let request = (try? await desk.work { try $0.request(token.subscriber) }).flatMap { $0 }
        return (token.purpose == .address, request)
    }
}
