package import NewsletterCore

/// Somebody's wish to join, or another for which mail has to go to the address it is about.
package struct JoinRequest: Hashable, Sendable {
    /// How far it has come.
    ///
    ///     held -> asked -> mailed -> confirmed -> joined
    ///                   -> silent             -> refused
    ///                   -> mailed -> takenBack -> refused
    package enum State: String, CaseIterable, Sendable {
        /// Nothing happens before one more button is pressed.
        case held
        /// It is to be judged.
        case asked
        /// Its mail is in the outbox, or has left.
        case mailed
        /// Nobody can confirm it: they are on the list, or get no such mail.
        case silent
        /// Confirmed, and to be written into the list.
        case confirmed
        /// In the list.
        case joined
        /// Confirmed, and not let in: the owner of the address has left since, or gets no mail.
        case refused
        /// Taken back by a link of a mail about it, of which the list has still to be told.
        case takenBack = "taken-back"
    }

    /// What somebody asked for.
    package enum Purpose: String, CaseIterable, Sendable {
        case join
        /// The link to leave, by mail. It is silent as soon as it is judged.
        case leave
        /// The link to what is held of oneself, by mail; that link is about the request, and good
        /// as long as it is in the state `mailed`.
        case settings
        /// Back after leaving, by the link of a mail.
        case comeBack = "come-back"
        /// A membership that waits, to be confirmed; the sender asks.
        case invite
        /// Another address for somebody on the list: `address` is the new one, `former` the old.
        case address
        /// To be erased, a day after it was asked for.
        case erase

        /// Whether confirming it lets somebody in.
        package var isToJoin: Bool {
            switch self {
            case .join, .comeBack, .invite: true
            case .leave, .settings, .address, .erase: false
            }
        }
    }

    /// Random; it becomes the identity of somebody who is new.
    package var id: SubscriberID
    package var address: EmailAddress
    package var lists: [ListName]
    package var name: String?
    /// Of the page, BCP 47.
    package var language: String
    package var askedAt: Timestamp
    /// Where the form stood: a path of ours, or the origin of another website.
    package var page: String
    /// The words that were agreed to.
    package var wording: String
    /// The network that it came from, cut to what no single machine has.
    package var network: String?
    /// Whether it came with a form of ours that was not used up.
    package var isTrusted: Bool
    package var state: State
    package var purpose: Purpose
    /// Whom it is about, where it came by a link of theirs.
    package var subscriber: SubscriberID?
    /// The address before the one that they want.
    package var former: EmailAddress?
    package var confirmation: JoinConfirmation?

    package init(
        id: SubscriberID, address: EmailAddress, lists: [ListName], name: String? = nil,
        language: String, askedAt: Timestamp, page: String, wording: String,
        network: String? = nil, isTrusted: Bool = true, state: State = .asked,
        purpose: Purpose = .join, subscriber: SubscriberID? = nil, former: EmailAddress? = nil
    ) {
        self.id = id
        self.address = address
        self.lists = lists
        self.name = name
        self.language = language
        self.askedAt = askedAt
        self.page = page
        self.wording = wording
        self.network = network
        self.isTrusted = isTrusted
        self.state = state
        self.purpose = purpose
        self.subscriber = subscriber
        self.former = former
    }
}

/// That the owner of an address confirmed a wish to join.
package struct JoinConfirmation: Hashable, Sendable {
    /// How it was done.
    package enum Way: String, CaseIterable, Sendable {
        /// By the button of the page to which the mail's link leads.
        case button
        /// By opening that page in the browser in which the form was filled in.
        case browser
        /// By the digits in the mail.
        case code
        /// By a link in a mail of the newsletter, for which none was sent.
        case link
    }

    package var at: Timestamp
    package var way: Way
    package var network: String?

    package init(at: Timestamp, way: Way, network: String? = nil) {
        self.at = at
        self.way = way
        self.network = network
    }
}

/// What became of the mail in which somebody was asked to confirm.
package struct JoinMailProof: Hashable, Sendable {
    package var sentAt: Timestamp
    package var messageID: String
    /// Of the mail's bytes, in hexadecimal.
    package var sha256: String
    /// What the relay said.
    package var reply: String

    package init(sentAt: Timestamp, messageID: String, sha256: String, reply: String) {
        self.sentAt = sentAt
        self.messageID = messageID
        self.sha256 = sha256
        self.reply = reply
    }
}

/// A wish to join that its owner confirmed, on its way into the list.
package struct Joining: Hashable, Sendable {
    package var request: JoinRequest
    package var confirmation: JoinConfirmation
    package var mail: JoinMailProof?

    package init(
        _ request: JoinRequest, _ confirmation: JoinConfirmation, mail: JoinMailProof? = nil
    ) {
        self.request = request
        self.confirmation = confirmation
        self.mail = mail
    }
}

/// What became of it.
package enum JoinOutcome: Hashable, Sendable {
    /// On the lists, under this identity.
    case joined(SubscriberID)
    /// They have left or complained since they confirmed, or somebody at the newsletter, or they
    /// themselves, wants no mail to go there.
    case refused
    /// None of the lists is there any more.
    case noList
}
