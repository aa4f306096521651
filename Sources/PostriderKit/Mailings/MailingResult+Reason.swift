import DeliveryEngine
package import NewsletterCore

extension MailingResult {
    /// Why the run ended early, in words; nil where it did all that could be done.
    package var reasonInWords: String? {
        if let transportError { return transportError.explanation }
        return switch stop {
        case .asked: "as asked"
        case .limitReached: "at --limit"
        case .limited(let pause): "a rate limit was used up for \(pause.inWords)"
        case .closed(let pause): "rate.hours let no mail leave for \(pause.inWords)"
        case .throttled(let throttle):
            "\(throttle.domain ?? "the relay") took no email then, and was left alone for "
                + "\(throttle.left.inWords): \(throttle.reason)"
        case .resting(let rest):
            "the relay's quota was used up for \(rest.left.inWords): \(rest.reason)"
        case .aboutUs(let reply): "the relay refused us: \(reply)"
        case .brake(let trip): trip.inWords
        case .inDoubt(let reason): "reply after reply was lost: \(reason)"
        case .hindered(let hindrance): "\(hindrance)"
        case nil: nil
        }
    }
}

extension StopReason {
    /// Whether the rest can be sent later, with nothing changed.
    package var isPassing: Bool {
        switch self {
        case .limited, .closed, .throttled, .resting: true
        case .hindered(let hindrance): hindrance.mayPass
        case .asked, .limitReached, .aboutUs, .brake, .inDoubt: false
        }
    }
}

extension Throttle {
    /// Who takes nothing, and what was said.
    package var inWords: String {
        "\(domain ?? "The relay") takes no email for now: \(reason.escapingControls())."
    }
}

extension TransportError {
    /// What went wrong, in one line.
    package var explanation: String {
        switch self {
        case .unreachable(let text): "the relay cannot be reached: \(text)"
        case .insecure(let text): "no safe connection to the relay: \(text)"
        case .authentication(let text): text
        case .refused(let reply) where Self.isWrongLogin(reply):
            "the relay refused the user name or password: \(reply)"
        case .refused(let reply): "the relay refused us: \(reply)"
        }
    }

    /// Whether a login was tried and is not the right one.
    private static func isWrongLogin(_ reply: Reply) -> Bool {
        reply.command == .auth && ReplyMeaning(reply).remedy == .login
    }

    /// What to do about it; of an issue, where it was one that was sent.
    package func remedy(_ issue: Slug? = nil) -> Remedy {
        switch self {
        case .unreachable: .checkRelayAddress
        case .insecure:
            """
            Check name and port in smtp.url (587 offers STARTTLS, smtps:// is TLS from the start); \
            a CA of your own is named by smtp.ca_file.
            """
        case .authentication: "Check smtp.username and its password."
        case .refused(let reply) where Self.isWrongLogin(reply):
            "Check smtp.username and its password; it was tried once. Nothing was lost."
        case .refused(let reply): Self.remedy(ReplyMeaning(reply), issue)
        }
    }

    private static func remedy(_ meaning: ReplyMeaning, _ issue: Slug?) -> Remedy {
        switch meaning.replyClass {
        case .throttle, .connectionLimit, .transient: "It may pass; try again later."
        case .quota: .words("Its quota is used up; try again in \(meaning.rest.inWords).")
        case .misconfigured, .aboutUs, .deadAddress, .permanent:
            .withNothingLost(meaning.wayOut(issue))
        }
    }
}
