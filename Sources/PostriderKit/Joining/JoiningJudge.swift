import MailFormat
import NewsletterCore
import Subscribing

// What becomes of a request, by whose address it is:
//
//  the address is                                   a mail            how often
//  unknown, waiting, left, bounced                  to confirm        three a day
//  of a complaint, or forgotten                     to confirm        one a month
//  on every list that is asked for                  that it is so     one a day
//  on some of them                                  to confirm        three a day
//  suppressed by somebody here or by its owner,
//  or in a domain that gets no mail                 none              -
//
// and of one for the link to leave:
//
//  on the list, and gets mail                       with the link     one a day
//  all others                                       none              -

/// Decides which mail a request leads to, and lets in who confirmed.
struct JoiningJudge {
    let database: any SignUpStore
    let store: SubscriberStore
    let now: Timestamp

    private static let day = Duration.seconds(-86_400)
    private static let month = Duration.seconds(-30 * 86_400)

    /// Judges a request that was asked, and lays its mail into the outbox.
    func judge(_ request: JoinRequest) throws {
        switch request.purpose {
        case .address, .erase: return try settings.judge(request)
        case .join, .leave, .settings, .comeBack, .invite: break
        }
        guard let kind = try kind(for: request) else {
            return try database.set(.silent, of: request.id)
        }
        // Links of a mail that asks are about the request, those of others about the person.
        let known = try store.people.subscriber(.address(request.address))
        let subscriber = kind == .confirm ? request.id : known?.id ?? request.id
        try database.queue(
            OutboxMail(
                kind, request: request.id, subscriber: subscriber, address: request.address,
                queuedAt: now),
            isTrusted: request.isTrusted, kind == .confirm ? .mailed : .silent)
    }

    /// What becomes of wishes by the link of a mail.
    var settings: SettingsJudge { SettingsJudge(database: database, store: store, now: now) }

    private func kind(for request: JoinRequest) throws -> JoinMailKind? {
        let suppression = try store.suppressions.suppression(of: request.address)
        if request.purpose == .leave {
            let person = try store.people.subscriber(.address(request.address))
            guard suppression == nil, person?.status == .active else { return nil }
            return try count(.link, request, since: Self.day) < 1 ? .link : nil
        }
        if request.purpose == .invite {
            let person = try store.people.subscriber(.address(request.address))
            guard let person, suppression == nil, person.status == .active,
                request.lists.contains(where: { person.memberships[$0] == .pending }),
                try count(.confirm, request, since: .zero - JoiningRules.inviting) < 1
            else { return nil }
            return .confirm
        }
        if case .domain? = suppression?.target { return nil }
        if suppression?.reason == .manual { return nil }
        let person = try store.people.subscriber(.address(request.address))
        let isActive = person?.status == .active && suppression == nil
        let isOnAll = request.lists.allSatisfy { person?.memberships[$0] == .active }
        if isActive, isOnAll {
            return try count(.already, request, since: Self.day) < 1 ? .already : nil
        }
        let isWary =
            person?.status == .complained
            || [.complained, .forgotten].contains(suppression?.reason)
        if isWary { return try count(.confirm, request, since: Self.month) < 1 ? .confirm : nil }
        let sent = try count(.confirm, request, since: Self.day)
        return sent < JoiningRules.ofAddress ? .confirm : nil
    }

    private func count(
        _ kind: JoinMailKind, _ request: JoinRequest, since time: Duration
    ) throws -> Int {
        try database.count(kind, to: request.address, since: now + time)
    }

    /// Writes somebody who confirmed into the list, and welcomes them.
    func admit(_ request: JoinRequest) throws {
        guard let confirmation = request.confirmation else { return }
        switch request.purpose {
        case .address: return try settings.move(request, confirmation)
        case .erase: return
        case .join, .leave, .settings, .comeBack, .invite: break
        }
        let joining = Joining(request, confirmation, mail: try database.proof(of: request.id))
        switch try store.people.join(joining, origin: .joining) {
        case .joined(let id):
            try database.queue(
                OutboxMail(
                    .welcome, request: request.id, subscriber: id, address: request.address,
                    queuedAt: now),
                isTrusted: true, .joined)
        case .refused, .noList: try database.set(.refused, of: request.id)
        }
    }

    /// Erases what is known of people who were forgotten since.
    func eraseForgotten() throws {
        for address in try database.addresses() {
            guard let suppression = try store.suppressions.suppression(of: address),
                suppression.reason == .forgotten
            else { continue }
            try database.erase(address, askedUntil: suppression.at)
        }
    }
}
