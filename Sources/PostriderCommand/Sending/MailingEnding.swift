import DeliveryEngine
import NewsletterCore
import NewsroomFiles
import PostriderKit

extension MailingContext {
    /// What a run's end means, in words and as an exit code.
    ///
    /// `saved` is where the content of a ledger stands that was deleted meanwhile.
    func conclude(
        _ result: MailingResult, signal: ExitStatus?, saved: String? = nil
    ) -> MailingEnding {
        var lines: [String] = []
        let again = "Run again to go on: postrider send \(folder.slug)"
        result.tellUnmade()
        if let trouble = result.unrecorded {
            lines.append("postrider: \(trouble)".escapingControls())
            let lost = result.tally[.out]
            let rest =
                lost == 0
                ? ""
                : "What became of \(lost.of("email")) stands in the departure log beside the ledger, "
                    + "and is recorded by the next run. "
            lines.append(rest + again)
            return MailingEnding(signal ?? trouble.status, lines)
        }
        if let error = result.transportError {
            lines.append("postrider: \(error.explanation)")
            lines.append("\(error.remedy(folder.slug).text) \(again)")
            return MailingEnding(.unavailable, lines)
        }
        switch result.stop {
        case .asked:
            lines.append("Stopped as asked. \(again)")
            return MailingEnding(signal ?? .interrupted, lines)
        case .limited(let pause):
            lines.append("A rate limit is used up for \(until(pause)). \(again)")
            return MailingEnding(.tryLater, lines)
        case .closed(let pause):
            lines.append("rate.hours lets no mail leave for \(until(pause)). \(again)")
            return MailingEnding(.tryLater, lines)
        case .throttled(let throttle):
            lines.append(
                "\(throttle.inWords) Leave it alone for \(until(throttle.left)). \(again)")
            return MailingEnding(.tryLater, lines)
        case .resting(let rest):
            let reason = rest.reason.escapingControls()
            lines.append(
                "The relay's quota is used up, and it rests for \(until(rest.left)): \(reason)")
            lines.append("Set rate.per_day or rate.per_hour to what it allows. \(again)")
            return MailingEnding(.tryLater, lines)
        case .aboutUs(let reply):
            return tellOfRefusals(
                "postrider: stopped, the relay refuses us: \(reply)", reply, result, again)
        case .brake(let trip):
            lines.append("postrider: stopped: \(trip.inWords)".escapingControls())
            let ways = Remedy.decideOnRefusals(folder.slug).text
            let failed = result.tally[.failed].of("recipient has", "recipients have")
            lines.append(
                "\(failed) failed, with those that were on their way. Their addresses are not "
                    + "suppressed, nobody else is mailed. \(ways)")
            return MailingEnding(.unavailable, lines)
        case .inDoubt(let reason):
            lines.append("postrider: stopped, reply after reply was lost: \(reason)")
            lines.append("Look them up in the relay's log: postrider reconcile \(folder.slug) LOG")
            return MailingEnding(.unavailable, lines)
        case .hindered(let hindrance):
            lines.append("postrider: stopped: \(hindrance)".escapingControls())
            let remedy = Problem(hindrance.error).remedy?.text
            let way = saved.map { Remedy.renameSaved($0, to: folder.ledger, of: folder.slug).text }
            lines.append("What was on its way has been recorded. \(way ?? remedy ?? again)")
            return MailingEnding(hindrance.status, lines)
        case .limitReached, nil: break
        }
        let tally = result.tally
        if result.refusedForUs > 0, let reply = result.lastRefusal {
            let count = result.refusedForUs
            return tellOfRefusals(
                "postrider: the relay refused \(count.of("email")) for a reason of ours: \(reply)",
                reply, result, again)
        }
        if tally[.deferred] > 0, let due = tally.nextDue {
            lines.append("\(tally[.deferred]) deferred; the next is due at \(due). \(again)")
            return MailingEnding(.tryLater, lines)
        }
        if tally[.queued] > 0 {
            lines.append("\(tally[.queued].of("is", "are")) left. \(again)")
        }
        let isWhole = tally[.failed] + tally[.indoubt] + result.unmade == 0
        return MailingEnding(isWhole ? .success : .incomplete, lines)
    }

    /// Says what a relay has against us and what to do about it; nobody failed by that.
    private func tellOfRefusals(
        _ words: String, _ reply: Reply, _ result: MailingResult, _ again: String
    ) -> MailingEnding {
        var lines = [words.escapingControls()]
        let advice = (returnPathAdvice(for: reply) ?? ReplyMeaning(reply).wayOut(folder.slug)).text
        // Who was refused so in run after run has failed, and a run alone mails them no more.
        let next =
            result.tally.isFinished
            ? "All who were left have failed; once it is mended: "
                + "postrider send \(folder.slug) --failed resend" : again
        lines.append("\(advice) Nobody was suppressed. \(next)")
        return MailingEnding(.unavailable, lines)
    }

    /// A pause as people say it, and when it ends.
    private func until(_ pause: Duration) -> String {
        "\(pause.inWords), until \(effects.now() + pause)"
    }
}

/// How a run ended: what it means, line by line, and the exit code.
struct MailingEnding {
    let status: ExitStatus
    private let lines: [String]

    init(_ status: ExitStatus, _ lines: [String]) {
        self.status = status
        self.lines = lines
    }

    /// Says it; where scripts asked for JSON, what stopped the run is an object.
    func tell(json: Bool) {
        guard json, status != .success, status != .incomplete, let what = lines.first,
            let line = try? jsonLine(ProblemRecord(of: status, what, lines.dropFirst()))
        else { return lines.forEach { Console.say($0) } }
        Console.say(verbatim: line)
    }
}

extension MailingResult {
    /// Says that emails could not be made, if any could not.
    func tellUnmade() {
        guard let unmadeReason else { return }
        Console.say(
            "\(unmade.of("email")) could not be made: \(unmadeReason)".escapingControls())
    }

    /// How a run ends that leaves no ledger, where that could not be written meanwhile; nil where it
    /// could.
    func endingUnrecorded(_ signal: ExitStatus?) -> MailingEnding? {
        unrecorded.map {
            MailingEnding(signal ?? $0.status, ["postrider: \($0)".escapingControls()])
        }
    }
}

extension Hindrance {
    /// How a command ends that was hindered.
    var status: ExitStatus {
        if mayPass { return .tryLater }
        return (error as? any Explained)?.problem.kind.status ?? .badData
    }
}
