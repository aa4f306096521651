/// What a sink has counted up to one moment.
///
/// Counts are published before the replies that belong to them leave, so a client that has
/// its replies sees itself counted.
public struct SinkStatistics: Sendable, Equatable {
    /// Connections accepted.
    public internal(set) var connections = 0
    /// Connections open now.
    public internal(set) var openConnections = 0
    /// The most connections that were open at once.
    public internal(set) var mostConnections = 0
    /// Mails accepted.
    public internal(set) var messages = 0
    /// Recipients of the mails accepted.
    public internal(set) var recipients = 0
    /// Bytes of the mails accepted, before dot-stuffing.
    public internal(set) var bytes = 0
    /// Commands and mails answered with 4yz or 5yz, whether by a rule or by themselves.
    public internal(set) var refused = 0
    /// MAIL commands that came in one read with the end of the mail before them.
    public internal(set) var pipelinedEnvelopes = 0
    /// Lone CRs and LFs seen in mails.
    public internal(set) var bareLineEnds = 0
    /// Logins tried.
    public internal(set) var loginAttempts = 0
    /// Logins refused.
    public internal(set) var loginFailures = 0
    /// Commands that came, by kind.
    public internal(set) var commands: [SinkVerb: Int] = [:]
}
