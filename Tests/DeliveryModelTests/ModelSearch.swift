/// Walks every state that can be reached, and looks for one that breaks the promise.
struct ModelSearch {
    /// What was found: the steps that lead there, and what is wrong.
    struct Breach: Error, CustomStringConvertible {
        let what: String
        let steps: [ModelStep]

        var description: String {
            "\(what) after " + steps.map { "\($0)" }.joined(separator: ", ")
        }
    }

    let rules: ModelRules
    var bounds = ModelBounds()

    /// Walks until nothing new is found, the nearest states first; returns how many there are.
    @discardableResult func run() throws(Breach) -> Int {
        let steps = ModelSteps(rules: rules, bounds: bounds)
        let start = steps.simplified(ModelState())
        var found = [start]
        var parents: [Int32] = [-1]
        var known: Set<UInt128> = [start.key]
        var next = 0
        while next < found.count {
            let state = found[next]
            var goesOn = false
            steps.following(state) { step, successor in
                if !step.isFault { goesOn = true }
                let successor = steps.simplified(successor)
                guard known.insert(successor.key).inserted else { return }
                found.append(successor)
                parents.append(Int32(next))
            }
            if let what = state.breach ?? (goesOn ? nil : state.standstill(bounds)) {
                throw Breach(what: what, steps: path(to: next, found, parents, steps))
            }
            next += 1
        }
        return found.count
    }

    private func path(
        to index: Int, _ found: [ModelState], _ parents: [Int32], _ steps: ModelSteps
    ) -> [ModelStep] {
        var path: [ModelStep] = []
        var index = index
        while parents[index] >= 0 {
            let parent = Int(parents[index])
            var taken: ModelStep?
            steps.following(found[parent]) { step, successor in
                if taken == nil && steps.simplified(successor).key == found[index].key {
                    taken = step
                }
            }
            if let taken { path.append(taken) }
            index = parent
        }
        return path.reversed()
    }
}

extension ModelStep {
    /// Whether it need not happen.
    var isFault: Bool {
        switch self {
        case .kill, .cutPower, .loseLog, .openBeside, .stop, .resend: true
        default: false
        }
    }
}

extension ModelState {
    /// What of the promise does not hold.
    var breach: String? {
        if exceedsDoubts { return "more in doubt than connections" }
        for index in 0..<Self.mails {
            let mail = self[index]
            let allowed: UInt32 = mail.isResent ? 1 : 0
            if mail.copies > 1 + allowed { return "doubled" }
            if mail.row == .sent && mail.copies == 0 { return "lost: said to be sent" }
            if mail.row == .queued || mail.row == .deferred, mail.copies > allowed,
                !(0...1).contains(where: { mail[$0] != .none })
            {
                return "to be doubled: accepted, and queued again"
            }
            if mail.row == .out, let owner, phase(owner) == .running, !isBeingOpened,
                mail[owner] == .none
            {
                return "lost: out, and nobody has it"
            }
        }
        return nil
    }

    /// What does not come to an end, although nothing more can happen.
    func standstill(_ bounds: ModelBounds) -> String? {
        let isSpent = repeats >= bounds.repeats
        for index in 0..<Self.mails {
            let mail = self[index]
            switch mail.row {
            case .sent, .inDoubt: continue
            case .queued where mail.attempt > 0 && isSpent: continue
            case .deferred where isSpent: continue
            default: return "stuck: nothing goes on"
            }
        }
        return nil
    }
}
