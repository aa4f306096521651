extension SoakCase {
    /// Every case, in the order of the fault matrix.
    public static let all: [SoakCase] =
        [
            killAtRandom, killAtPoints, killAgainAndAgain, powerCuts, everySyncCounts, relayFaults,
            relayGone,
            storm, closedForBusiness, slowRelay, deadPeople, diskFull, heldLocked, ledgerHeld,
            twoSenders, signals, clock, damagedLedgers, asleep, leaving, failingSend, failingImport,
            failingCompose, million,
        ] + suites

    /// Those that have a short form.
    public static let short = all.filter { !$0.isLong }
}
