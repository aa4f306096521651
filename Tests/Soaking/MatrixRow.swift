/// A row of the fault matrix: what is to be tried, and what of it no case tries.
struct MatrixRow: Sendable {
    /// Its number, or a name where it has none; what ``Finding/rows`` refers to.
    let number: String
    /// What goes wrong, and how often the matrix asks for it.
    let asks: String
    /// What of it is not tried, and why; nil where nothing is left out.
    var leavesOut: String?

    static let all: [MatrixRow] = [
        MatrixRow(
            number: "1", asks: "kill -9 at a random time, a mailing to 10,000; 100 times",
            leavesOut: "60 of the 100: four tenths of --mailings die so, the others in rows 2 and 3"
        ),
        MatrixRow(
            number: "2", asks: "kill -9 at each of about 25 points, 20 times each",
            leavesOut: "each point is met once or twice, not 20 times, unless --mailings is 1160"),
        MatrixRow(
            number: "3", asks: "five kills in one mailing, also while it recovers; 50 times",
            leavesOut: "40 of the 50, unless --mailings is 500"),
        MatrixRow(
            number: "4", asks: "power lost, unsynchronised writes gone; 200 times; syncs counted",
            leavesOut: "a disk that says it has synchronised and has not"),
        MatrixRow(
            number: "5", asks: "20 faults of the relay, each at mail 1, 500 and the last",
            leavesOut: "a break in the middle of a body of 10 MB"),
        MatrixRow(
            number: "6",
            asks: "4yz to half, 421 for 2 min, 454 until we are slow enough; 20 times",
            leavesOut: "19 of the 20 times, each of which would be the same"),
        MatrixRow(
            number: "7", asks: "5 s at the dot, 0.5 KB/s, stalls of 9 and 11 min; 5 mails each"),
        MatrixRow(
            number: "8", asks: "1% dead users; then 5.7.x for all; 10 times",
            leavesOut: "9 of the 10 times"),
        MatrixRow(number: "9", asks: "8 ways in which TLS fails; no AUTH on the wire"),
        MatrixRow(
            number: "10", asks: "535, 454, PLAIN without TLS; the secret is nowhere",
            leavesOut: "the text of a core dump: a program that logs in has the secret in memory"),
        MatrixRow(
            number: "11",
            asks: "a disk of 4 MB is full before claim, at dotting, at result; 30 times"
        ),
        MatrixRow(
            number: "12", asks: "another process holds the database for 1, 10, 60 s; 15 times",
            leavesOut: "9 of the 15 times: each wait once for the subscribers, once for the ledger"),
        MatrixRow(
            number: "13", asks: "two senders at once; a second host with a copy; 100 times",
            leavesOut:
                "a second machine: the copy is on this one; another machine's identity is tried by "
                + "LedgerHomeTests, a folder that is put back by PutBackStoryTests"
        ),
        MatrixRow(number: "14", asks: "SIGTERM, SIGINT, a second SIGINT; 100 times"),
        MatrixRow(number: "15", asks: "the clock is set: hours, years, daylight saving"),
        MatrixRow(number: "16", asks: "damaged and foreign databases; backup and restoring"),
        MatrixRow(
            number: "17", asks: "SIGSTOP for 20 min; laptop sleep; 5 times",
            leavesOut: "4 of the 5 times; a real sleep of a machine"),
        MatrixRow(
            number: "18", asks: "DNS fails, the relay moves, RST, half-open; 20 times",
            leavesOut:
                "a DNS answer that changes under a mailing: the shim leads its connections elsewhere instead"
        ),
        MatrixRow(
            number: "19", asks: "40 CSV files of every kind; a million rows",
            leavesOut: "40 as files: the suites make theirs, and `make fuzz` more"),
        MatrixRow(
            number: "20", asks: "60 payloads in every field that becomes a header",
            leavesOut: "each of the 60 in each field: the suites take some, and `make fuzz` more"),
        MatrixRow(
            number: "21", asks: "50 bodies that smuggle dots and line ends",
            leavesOut: "as many as 50: the suites take fewer, cut at every size of buffer"),
        MatrixRow(
            number: "22", asks: "200 hostile HTML and Markdown texts",
            leavesOut: "200 by hand: the suites take fewer, and `make fuzz` more"),
        MatrixRow(number: "23", asks: "10 MB, a line of 1 MB, 10,000 links, 500 articles"),
        MatrixRow(
            number: "24",
            asks: "bounces: mutations, bombs, 50 levels, 100 MB; forged ones change nothing",
            leavesOut: "a collection of others' bounces, which is not ours to keep"),
        MatrixRow(
            number: "25",
            asks: "IMAP: broken off in FETCH, UIDVALIDITY changes, a message twice, a huge literal"),
        MatrixRow(
            number: "26", asks: "a million made-up tokens, replays, timing",
            leavesOut:
                "timing by a clock nearer than the other end of a connection on this machine"),
        MatrixRow(
            number: "27",
            asks:
                "readers and scanners at the unsubscribe page: kills, power cuts, a full disk, clocks"
        ),
        MatrixRow(
            number: "28", asks: "floods at the sign-up page",
            leavesOut: "all: its limits are tried by JoinRoutesTests and WebDatabaseTests"),
        MatrixRow(
            number: "29",
            asks: "somebody leaves while the audience is taken, the mailing or an import runs"),
        MatrixRow(
            number: "30", asks: "200 golden mails; two parsers, an independent DKIM verifier",
            leavesOut: "as many as 200 with their bytes on file: the suites make theirs"),
        MatrixRow(
            number: "31",
            asks: "a restore is killed, loses power or finds a full disk at each call",
            leavesOut: "two of three writes, which are like their neighbours"),
        MatrixRow(number: "32", asks: "the newsroom's key is lost before each command"),
        MatrixRow(
            number: "33", asks: "people are taken off and come back in the middle of a mailing"),
        MatrixRow(
            number: "34",
            asks:
                "the list, the limits, the ledger held for 1, 10, 60, 300 s during a mailing; full; "
                + "damaged"),
        MatrixRow(
            number: "35",
            asks:
                "a departure log is half written, deleted, cut off, replaced or zeroed, when its run "
                + "is dead and while it is used",
            leavesOut: "a log of another boot or mount, which DepartureFileTests try"),
        MatrixRow(
            number: "n-th call", asks: "the n-th system call fails in send, import, unsubscribe",
            leavesOut: "memory that runs out: Swift ends the program then, which is rows 1 to 3"),
        MatrixRow(number: "size", asks: "a mailing to a million"),
    ]

    /// Whether a case stands for this row; it may stand for several.
    func isTried(by rows: String) -> Bool {
        rows.replacing(", ", with: ",").split(separator: ",").contains { $0 == number }
    }
}
