internal import NewsletterCore

// What a run makes of a transport's last word on a mail.

extension MailingRun {
    /// What the ledger is to record of a mail that is out; nothing of one that is not any more.
    func conclude(
        _ id: DeliveryID, _ result: TransportResult, at now: Timestamp, _ state: inout RunState
    ) throws -> [LedgerChange] {
        guard let delivery = state.claimed.removeValue(forKey: id) else { return [] }
        state.unsettled.append(delivery.attempt)
        if let reason = state.withdrawn.removeValue(forKey: id), case .notSent = result {
            return [.excluded(id, reason)]
        }
        if case .notSent = result, state.departures.hindrance != nil { return [.released(id)] }
        let chance = { [effects] in Double(effects.randomBytes(1)[0]) / 256 }
        let verdict =
            if case .notSent(let reason, let command?) = result, state.noteBreak(at: id) {
                options.retry.verdict(
                    onBreak: reason, at: command, of: delivery,
                    ofRelayThatTakesMail: state.hasSent, at: now, chance: chance())
            } else {
                options.retry.verdict(on: result, of: delivery, at: now, chance: chance())
            }
        let change = verdict.change(holdingAt: route(of: delivery))
        var refusal: (ReplyClass, Reply)?
        if case .refused(let reply) = result, let kind = verdict.refusal {
            refusal = (kind, reply)
            if kind.suppresses {
                hold(delivery, reply, at: now, &state)
            } else if kind == .permanent {
                state.brake.refuse(route(of: delivery), reply)
            }
        } else if case .accepted = result {
            if state.brake.isIdle {
                state.brake.take()
            } else {
                state.brake.take(route(of: delivery))
            }
        }
        if case .inDoubt(let reason, alongside: false) = result { state.noteLoss(reason) }
        state.note(change, refusal, to: route(of: delivery))
        if let reason = state.reasonToStop { queue.drain(reason) }
        return [change]
    }

    private func hold(
        _ delivery: Delivery, _ reply: Reply, at now: Timestamp, _ state: inout RunState
    ) {
        state.brake.refuse(
            HeldRefusal(
                id: delivery.id, recipient: delivery.recipient, reply: reply, at: now,
                route: route(of: delivery)))
    }

    private func route(of delivery: Delivery) -> String {
        options.pace.groups.name(of: delivery.recipient.address.domain)
    }
}
