import Testing

/// What may become of three mails over two connections, whatever happens in whichever order.
@Suite struct DeliveryModelTests {
    /// What may happen on one path, and how many states are found then: with fewer something
    /// could not happen any more.
    static let bounds = [
        (ModelBounds(repeats: 0, faults: 3), 380_839),
        (ModelBounds(repeats: 1, faults: 1, resends: 1), 661_184),
        (ModelBounds(repeats: 1, faults: 2), 1_146_087),
    ]

    @Test(arguments: bounds)
    func `no path loses or doubles a mail, or leaves more in doubt than connections`(
        bounds: ModelBounds, states: Int
    ) throws {
        let found = try ModelSearch(rules: ModelRules(), bounds: bounds).run()
        #expect(found == states)
    }

    /// A rule that is dropped, and what comes of it.
    struct Mutation: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let breach: String
        let drop: @Sendable (inout ModelRules) -> Void
    }

    static let mutations = [
        Mutation(testDescription: "the fence", breach: "doubled") { $0.fences = false },
        Mutation(testDescription: "slots kept until the commit", breach: "doubled") {
            $0.keepsSlotsUntilCommitted = false
        },
        Mutation(testDescription: "the boot", breach: "doubled") { $0.knowsBoots = false },
        Mutation(testDescription: "a missing log", breach: "doubled") { $0.missesLogs = false },
        Mutation(testDescription: "numbers of attempts", breach: "doubled") {
            $0.numbersAttempts = false
        },
        Mutation(testDescription: "left before the end", breach: "doubled") {
            $0.storesLeftBeforeEnd = false
        },
        Mutation(testDescription: "durable hand-outs", breach: "doubled") {
            $0.handsOutDurably = false
        },
        Mutation(testDescription: "commits of its own run alone", breach: "lost") {
            $0.namesRunInCommits = false
        },
    ]

    @Test(arguments: mutations)
    func `without one of the rules a path breaks the promise:`(_ mutation: Mutation) throws {
        var rules = ModelRules()
        mutation.drop(&rules)
        let breach = #expect(throws: ModelSearch.Breach.self) {
            try ModelSearch(rules: rules).run()
        }
        #expect(breach?.what.contains(mutation.breach) == true, "\(String(describing: breach))")
    }
}
