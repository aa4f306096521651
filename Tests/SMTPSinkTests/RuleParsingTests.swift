import SMTPSink
import Testing

@Suite struct `The written form of a rule` {
    @Test(arguments: [
        (
            "rcpt:*@bad.example.org=550 5.1.1 No such user",
            SinkRule(.rcpt, for: "*@bad.example.org", do: .reply(550, "5.1.1", "No such user"))
        ),
        ("dot[message=500]=reset", SinkRule(.dot, messages: 500...500, do: .reset)),
        ("body=stall", SinkRule(.body(after: 0), do: .stall)),
        ("body[after=4096]=close", SinkRule(.body(after: 4_096), do: .close)),
        (
            "rcpt[every=10,times=3]=451 4.7.1 a=b",
            SinkRule(.rcpt, every: 10, times: 3, do: .reply(451, "4.7.1", "a=b"))
        ),
        (
            "rcpt[per-second=20]=454 4.7.0 Too fast",
            SinkRule(.rcpt, perSecond: 20, do: .reply(454, "4.7.0", "Too fast"))
        ),
        (
            "greeting[connection=3-]=421 Busy",
            SinkRule(.greeting, connections: 3...Int.max, do: .reply(421, nil, "Busy"))
        ),
        (
            "idle[after=5s]=421 4.4.2 Idle",
            SinkRule(.idle(after: .seconds(5)), do: .reply(421, "4.4.2", "Idle"))
        ),
        (
            "ehlo=250 one\\ntwo",
            SinkRule(.ehlo, do: .reply(250, nil, "one", "two"))
        ),
        (
            "data[message=2-3]=delay 200ms",
            SinkRule(.data, messages: 2...3, do: .delay(.milliseconds(200)))
        ),
        ("quit=trickle 1m", SinkRule(.quit, do: .trickle(.seconds(60)))),
        ("mail:a@b.org=garbage 64", SinkRule(.mail, for: "a@b.org", do: .garbage(64))),
        ("accepted=answer-then-close", SinkRule(.accepted, do: .answerThenClose)),
        ("helo=endless-line", SinkRule(.helo, do: .endlessLine)),
        ("mail=answer-twice", SinkRule(.mail, do: .answerTwice)),
        (
            "bdat=keep-octets 503 5.5.1 No",
            SinkRule(.bdat, do: .keepOctets(SinkReply(503, "5.5.1", ["No"])))
        ),
        (
            "dot=keep-transaction 451 Later",
            SinkRule(.dot, do: .keepTransaction(SinkReply(451, nil, ["Later"])))
        ),
    ])
    func `means the rule`(text: String, rule: SinkRule) throws {
        #expect(try SinkRule(parsing: text) == rule)
    }

    private static let noMoment =
        "is no moment of the dialogue: greeting, ehlo, helo, auth, mail, rcpt, data, bdat, body, "
        + "dot, accepted, rset, quit or idle"
    private static let noAction =
        "is neither a reply nor an action: close, reset, stall, answer-then-close, endless-line, "
        + "delay 5s, trickle 10ms, garbage 64, answer-twice, keep-octets 503 or keep-transaction 451"

    @Test(arguments: [
        ("", "`` \(noMoment)"),
        ("rcpt", "there is no `=` with an action after it"),
        ("recipient=close", "`recipient` \(noMoment)"),
        ("rcpt:a*b=close", "`a*b` is no address; a `*` can only begin it"),
        ("quit:a@b.org=close", "at this moment there is no address to compare with"),
        ("rcpt[times=0]=close", "`0` is no number above 0"),
        ("rcpt[message=7-3]=close", "`7-3` ends before it begins"),
        ("rcpt[after=3]=close", "`after` is no condition here"),
        ("rcpt[times=3=close", "the conditions do not end with `]`"),
        ("idle=close", "`idle` needs `[after=5s]`"),
        ("idle[after=soon]=close", "`soon` is no time such as 200ms, 5s or 2m"),
        ("dot=explode", "`explode` \(noAction)"),
        ("dot=99 no", "`99 no` \(noAction)"),
        ("dot=delay", "`delay` \(noAction)"),
    ])
    func `is refused with the part that is wrong`(text: String, reason: String) {
        #expect(throws: SinkError.rule(text, reason: reason)) { try SinkRule(parsing: text) }
    }

    @Test func `is quoted in an error that shows a right one`() {
        #expect(
            SinkError.rule("dot=x", reason: "why").description == """
                sink rule `dot=x`: why; write for example \
                `rcpt:*@bad.example.org=550 5.1.1 No such user`
                """)
    }
}
