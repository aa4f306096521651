internal import SMTPSink

/// Something that the relay does at one mail.
struct RelayFault: Sendable {
    enum End: Sendable { case delivered, failed, inDoubt }

    let name: String
    let stage: Stage
    let action: SinkAction
    let end: End
    /// Whether its number is that of a connection, where there is no mail yet.
    var isAtOpening = false
    /// A wait of the program's that would take too long here.
    var environment: [String: String] = [:]

    /// The rule by which it comes once, at one mail or at one connection.
    func rule(at number: Int) -> SinkRule {
        SinkRule(
            stage, messages: isAtOpening ? nil : number...number,
            connections: isAtOpening ? number...number : nil, times: 1, do: action)
    }

    static let all: [RelayFault] = {
        let before: [(String, Stage)] = [
            ("MAIL", .mail), ("RCPT", .rcpt), ("DATA", .data),
        ]
        // A small mail leaves in one write with its dot: nobody knows how far it came.
        let lost: [(String, Stage)] = [
            ("the body", .body(after: 300)), ("the dot", .dot), ("after the dot", .accepted),
        ]
        let breaks: [(String, SinkAction)] = [
            ("closed", .close), ("reset", .reset), ("garbage", .garbage(40)),
        ]
        return breaks.flatMap { name, action in
            before.map {
                RelayFault(name: "\(name) at \($0)", stage: $1, action: action, end: .delivered)
            }
                + lost.map {
                    RelayFault(name: "\(name) at \($0)", stage: $1, action: action, end: .inDoubt)
                }
        } + [
            RelayFault(
                name: "451 at RCPT", stage: .rcpt, action: .reply(451, "4.3.0", "Later"),
                end: .delivered),
            RelayFault(
                name: "451 at the dot", stage: .dot, action: .reply(451, "4.3.0", "Later"),
                end: .delivered),
            RelayFault(
                name: "421 at MAIL", stage: .mail, action: .reply(421, "4.3.2", "Closing"),
                end: .delivered),
            RelayFault(
                name: "550 at RCPT", stage: .rcpt, action: .reply(550, "5.1.1", "Nobody"),
                end: .failed),
            RelayFault(
                name: "552 at the dot", stage: .dot, action: .reply(552, "5.2.2", "Full"),
                end: .failed),
        ] + more
    }()

    /// The rest of the faults that the matrix names.
    private static let more = [
        RelayFault(
            name: "454 at MAIL", stage: .mail, action: .reply(454, "4.7.0", "Not now"),
            end: .delivered),
        RelayFault(
            name: "450 at RCPT", stage: .rcpt, action: .reply(450, "4.2.1", "Busy"),
            end: .delivered),
        RelayFault(
            name: "451 at DATA", stage: .data, action: .reply(451, "4.3.0", "Later"),
            end: .delivered),
        RelayFault(
            name: "421 at the dot", stage: .dot, action: .reply(421, "4.3.2", "Closing"),
            end: .delivered),
        RelayFault(
            name: "554 at the dot", stage: .dot, action: .reply(554, "5.6.0", "No such mail"),
            end: .failed),
        RelayFault(
            name: "closed after the 250", stage: .accepted, action: .answerThenClose,
            end: .delivered),
        RelayFault(
            name: "stalled at RCPT", stage: .rcpt, action: .stall, end: .delivered,
            environment: ["POSTRIDER_SMTP_TIMEOUTS_RCPT": "1s"]),
        RelayFault(
            name: "stalled after the dot", stage: .accepted, action: .stall, end: .inDoubt,
            environment: ["POSTRIDER_SMTP_TIMEOUTS_DOT": "1s"]),
        RelayFault(
            name: "closed at the greeting", stage: .greeting, action: .close, end: .delivered,
            isAtOpening: true),
        RelayFault(
            name: "reset at EHLO", stage: .ehlo, action: .reset, end: .delivered,
            isAtOpening: true),
    ]
}
