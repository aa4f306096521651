/// How long to wait for a server, command by command (RFC 5321 section 4.5.3.2).
public struct SMTPTimeouts: Hashable, Sendable {
    /// For the connection with TLS, greeting, hello and authentication, all together.
    public var opening: Duration
    /// For the reply to MAIL, and to RSET.
    public var mail: Duration
    /// For the reply to RCPT.
    public var rcpt: Duration
    /// For the reply to DATA.
    public var data: Duration
    /// For a block of the body to be taken.
    public var block: Duration
    /// For the reply to the final dot: a short one makes duplicates.
    public var dot: Duration
    /// For the reply to QUIT, after which nothing depends on the server.
    public var quit: Duration
    /// Before a new connection after one has failed; each further failure doubles it.
    public var reconnect: Duration

    /// The waits that the RFC asks for.
    public init(
        opening: Duration = .seconds(300), mail: Duration = .seconds(300),
        rcpt: Duration = .seconds(300), data: Duration = .seconds(120),
        block: Duration = .seconds(180), dot: Duration = .seconds(600),
        quit: Duration = .seconds(5), reconnect: Duration = .seconds(1)
    ) {
        self.opening = opening
        self.mail = mail
        self.rcpt = rcpt
        self.data = data
        self.block = block
        self.dot = dot
        self.quit = quit
        self.reconnect = reconnect
    }
}
