import DeliveryEngine
import NewsletterCore
import PostriderKit

extension RunOutcome {
    /// Says where the mailing stands and why the run ended; returns how the command ends.
    func tell(
        of context: MailingContext, signal: ExitStatus?, as name: String, json: Bool
    ) throws -> ExitStatus {
        if json { try writeJSON(status) } else { Console.write("\(name): \(status.line).") }
        guard status.addsUp else {
            throw Problem(.software, "the counts do not add up; please report this")
        }
        Console.saySuppressed(suppressed)
        let most = result.mostOut
        if most > 0 { Console.say("At most \(most.of("email was", "emails were")) out at once.") }
        if let fault { Console.say("postrider: the ledger cannot be saved: \(fault.text)") }
        let ending = context.conclude(result, signal: signal, saved: saved)
        ending.tell(json: json)
        for hint in status.hints { Console.say(hint) }
        return ending.status
    }
}

extension BeginMailing.Plan {
    /// Says what is going to be sent, to whom and over what, before it is asked about.
    func tell(as name: String, over relay: RelayConfiguration) {
        var reasons = count.excluded.sorted { $0.key < $1.key }.map { "\($1) \($0)" }
        if count.inOtherParts > 0 { reasons.append("\(count.inOtherParts) in other parts") }
        if count.outside > 0 { reasons.append("\(count.outside) not in the segment") }
        Console.say(
            """
            \(name): \(subject)
              from   \(from)
              to     \(audience.description): \(count.recipients.of("recipient"))\
            \(reasons.isEmpty ? "" : "; left out: \(reasons.joined(separator: ", "))")
              relay  \(relay.place)
            """)
        if let placeholders {
            Console.say("  note   not your own yet, as init wrote them: \(placeholders)")
        }
        if let archivedAt {
            let how =
                isArchiveServed
                ? "by postrider serve" : "once this has run: postrider archive build DIR"
            Console.say("  page   \(archivedAt), \(how)")
        }
    }
}
