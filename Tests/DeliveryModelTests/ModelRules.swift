/// The rules that keep a mail from being lost or doubled.
///
/// The design keeps all of them; a test drops one, to see that the search finds what follows.
struct ModelRules: Sendable {
    /// A mail is on disk as out before the transport gets it.
    var handsOutDurably = true
    /// *Left* is stored before the end of the mail is written.
    var storesLeftBeforeEnd = true
    /// Recovery closes the log before it reads it, and a sender looks whether it is closed after
    /// it has stored *left*.
    var fences = true
    /// A slot is used again only when the ledger has the last word that stands in it.
    var keepsSlotsUntilCommitted = true
    /// A log is believed on the boot alone on which it was written.
    var knowsBoots = true
    /// A log that is not there is not taken for an empty one.
    var missesLogs = true
    /// Every hand-out has a number of its own.
    var numbersAttempts = true
    /// A commit is refused where the ledger names another run's log by now.
    var namesRunInCommits = true
}

/// How much may happen on one path.
struct ModelBounds: Sendable {
    /// How often a mail is handed out.
    let attempts = 3
    /// How often mails are handed out again, all together.
    var repeats = 1
    /// How many faults come: kills, power cuts, second senders, orders to stop, lost logs.
    var faults = 2
    /// How many mails in doubt are sent again by decision.
    var resends = 0
    /// How many connections a sender has.
    let connections = 2
    /// How many slots a log has, as many as may be out.
    let slots = 3
}
