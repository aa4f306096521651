import NewsletterCore
import Subscribing

// What becomes of a wish by the link of a mail, by whom it is about:
//
//  they want               and                                        then
//  a name, a language      they are in the list                       it is changed
//  a public list           it asks for no confirmation                they are on it
//  a public list           it does, or serve.join_by_link is false    a mail, to confirm
//  to be back              they left within 30 days                   a mail, to confirm
//  the link to their data  they are in the list                       a mail with it
//  any of the last three   somebody suppressed the address here       nothing
//
// of a new address, by whose it is: nobody's a mail to confirm, of somebody on the list one that says
// so, of one that gets no mail none; the old address is told of each. And of one to be erased: a mail
// with a link to cancel.

/// Decides what comes of what people wish by the links of their mails.
struct SettingsJudge {
    let database: any SignUpStore
    let store: SubscriberStore
    let now: Timestamp

    private static let day = Duration.seconds(-86_400)
    /// What stands in the suppression of somebody who waits to be erased.
    static let toErase = "asked to be erased"

    private var wishes: any LinkWishes { database.wishes }

    // MARK: - Wishes

    /// Sees to a wish.
    func see(to wish: LinkWish, joinsByLink: Bool) throws {
        guard let person = try store.people.subscriber(.id(wish.subscriber)) else {
            return try wishes.fulfil(wish)
        }
        let who = SubscriberReference.id(person.id)
        switch wish.kind {
        case .name(let name):
            _ = try store.people.change(who, to: .name(name), origin: .joining)
        case .language(let language):
            _ = try store.people.change(who, to: .language(language), origin: .joining)
        case .settings:
            if try isSilent(person.address) { break }
            return try ask(.settings, .settings, wish, person, lists: [])
        case .comeBack:
            guard let lists = try listsLeft(wish, person), try !isSilent(person.address) else {
                break
            }
            return try ask(.comeBack, .undo, wish, person, lists: lists)
        case .join(let list):
            return try join(list, wish, person, joinsByLink: joinsByLink)
        }
        try wishes.fulfil(wish)
    }

    /// Whether nothing goes to an address, whatever its owner asks by a link.
    private func isSilent(_ address: EmailAddress) throws -> Bool {
        let suppression = try store.suppressions.suppression(of: address)
        if case .domain? = suppression?.target { return true }
        return suppression?.reason == .manual
    }

    /// Lays a mail into the outbox, and the request that its link is about beside it.
    private func ask(
        _ purpose: JoinRequest.Purpose, _ kind: JoinMailKind, _ wish: LinkWish,
        _ person: Subscriber, lists: [ListName]
    ) throws {
        let request = request(of: wish, person, purpose, lists)
        try wishes.fulfil(
            wish, as: request,
            OutboxMail(
                kind, request: request.id, subscriber: request.id, address: person.address,
                queuedAt: now))
    }

    private func request(
        of wish: LinkWish, _ person: Subscriber, _ purpose: JoinRequest.Purpose,
        _ lists: [ListName]
    ) -> JoinRequest {
        JoinRequest(
            id: wish.id, address: person.address, lists: lists, language: wish.language,
            askedAt: wish.askedAt, page: wish.page, wording: wish.wording, network: wish.network,
            state: .mailed, purpose: purpose, subscriber: person.id)
    }

    /// What somebody who wants to be back has left within the time for that: a list, or with none
    /// the newsletter; nil where it is nothing.
    private func listsLeft(_ wish: LinkWish, _ person: Subscriber) throws -> [ListName]? {
        let list = person.status == .unsubscribed ? nil : wish.list
        if let list {
            guard person.status == .active, person.memberships[list] == .unsubscribed else {
                return nil
            }
        } else if person.status != .unsubscribed {
            return nil
        }
        let last = try store.personalData.standings(of: person.id).last { $0.list == list }
        guard let last, now - last.at <= JoiningRules.returnTime else { return nil }
        return list.map { [$0] } ?? []
    }

    private func join(
        _ list: ListName, _ wish: LinkWish, _ person: Subscriber, joinsByLink: Bool
    ) throws {
        let suppression = try store.suppressions.suppression(of: person.address)
        guard try store.lists.publicNames().contains(list), person.status == .active,
            suppression == nil, person.memberships[list] != .active
        else { return try wishes.fulfil(wish) }
        if joinsByLink, try store.lists.optIn(of: list) == .single {
            var request = request(of: wish, person, .join, [list])
            request.state = .joined
            let confirmation = JoinConfirmation(
                at: wish.askedAt, way: .link, network: wish.network)
            _ = try store.people.join(Joining(request, confirmation), origin: .joining)
            return try wishes.fulfil(wish)
        }
        let sent = try database.count(.confirm, to: person.address, since: now + Self.day)
        guard sent < JoiningRules.ofAddress else { return try wishes.fulfil(wish) }
        try ask(.join, .confirm, wish, person, lists: [list])
    }

    // MARK: - Another address, and erasing

    /// Judges a request for another address, or to be erased.
    func judge(_ request: JoinRequest) throws {
        func mail(_ kind: JoinMailKind, to address: EmailAddress) -> OutboxMail {
            OutboxMail(
                kind, request: request.id, subscriber: request.id, address: address, queuedAt: now)
        }
        if request.purpose == .erase {
            return try wishes.send([mail(.erase, to: request.address)], of: request.id)
        }
        guard let former = request.former, let id = request.subscriber,
            try store.people.subscriber(.id(id))?.address == former
        else { return try database.set(.silent, of: request.id) }
        var mails = [mail(.notice, to: former)]
        let owner = try store.people.subscriber(.address(request.address))
        let suppression = try store.suppressions.suppression(of: request.address)
        let kind: JoinMailKind = owner == nil ? .address : .already
        let most = owner == nil ? JoiningRules.ofAddress : 1
        let sent = try database.count(kind, to: request.address, since: now + Self.day)
        if suppression == nil, sent < most {
            var next = mail(kind, to: request.address)
            if let owner { next.subscriber = owner.id }
            mails.append(next)
        }
        try wishes.send(mails, of: request.id)
        // Where somebody else has the address, or it gets no mail, nobody can confirm it.
        if owner != nil || suppression != nil { try database.set(.silent, of: request.id) }
    }

    /// Gives somebody the address that was confirmed.
    func move(_ request: JoinRequest, _ confirmation: JoinConfirmation) throws {
        guard let id = request.subscriber,
            try store.people.subscriber(.id(id))?.address == request.former
        else { return try database.set(.refused, of: request.id) }
        let outcome = try store.people.change(
            .id(id), to: .address(request.address, by: confirmation), origin: .joining)
        let isDone = outcome == .done || outcome == .already
        try database.set(isDone ? .joined : .refused, of: request.id)
    }

    /// Undoes what was taken back.
    func restore(_ request: JoinRequest) throws {
        switch request.purpose {
        case .erase:
            let suppression = try store.suppressions.suppression(of: request.address)
            if suppression?.note == Self.toErase {
                _ = try store.suppressions.lift(request.address, origin: .joining)
            }
        case .address:
            if let id = request.subscriber, let former = request.former,
                try store.people.subscriber(.id(id))?.address == request.address
            {
                _ = try store.people.change(
                    .id(id), to: .address(former, by: nil), origin: .joining)
            }
        case .join, .leave, .settings, .comeBack, .invite: break
        }
        try database.set(.refused, of: request.id)
    }
}
