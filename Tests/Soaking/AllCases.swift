extension SoakCase {
    /// Every case, in the order of the fault matrix.
    public static let all: [SoakCase] =
        [
            killAtRandom, killAtPoints, killAgainAndAgain, powerCuts, everySyncCounts, syncsAreMade,
            harmedLog, logLostWhileUsed, relayFaults, relayGone,
            halfOpen, moved, storm, closedForBusiness, throttled, hiddenLimit, unknownLimit,
            slowRelay, trickle, stalledDots, deadPeople, refusedLogin, diskFull, smallDisk,
            heldLocked, ledgerHeld, neighbourHeld, neighbourHeldTooLong, neighbourFull,
            neighbourDamaged,
            twoSenders,
            copied, signals, clock, damagedLedgers, asleep, asleepForLong, leaving,
            leavingAtAnyMoment,
            answeredIsKept, leavingOnAFullDisk, tokenTiming, tokenReplays,
            dyingRestore, lostKey, comingBack, failingSend,
            failingImport,
            failingUnsubscribe, failingCompose, million, largeImport, giants,
        ] + suites

    /// Those that have a short form.
    public static let short = all.filter { !$0.isLong }
}
