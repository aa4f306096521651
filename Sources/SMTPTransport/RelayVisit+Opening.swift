internal import CCurl
internal import CurlSessions
internal import DeliveryEngine

extension RelayVisit {
    /// Connects, says EHLO, secures the session, logs in and says QUIT.
    ///
    /// Blocks for no longer than the timeouts of the settings for the opening and for QUIT.
    init(to relay: RelaySettings) throws(TransportError) {
        guard relay.isSafe else {
            throw .insecure("\(relay.host) is not this machine, and TLS is off")
        }
        let opening = RelayOpening(to: relay.withHelloName()) { _ in }
        let result = opening.session.open()
        guard result == CURLE_OK else { throw opening.failure(result) }
        if let shortcoming = opening.shortcoming { throw shortcoming }
        let offers = opening.capabilities
        self.init(
            isSecured: relay.security != .none, isAuthenticated: relay.credentials != nil,
            offersPipelining: offers.pipelining, largestMail: offers.size,
            offersSMTPUTF8: offers.smtpUTF8,
            saidGoodbye: Self.quit(opening.session, within: relay.timeouts.quit))
    }

    /// Says QUIT and hears what the relay answers; nothing depends on it.
    private static func quit(_ session: CurlSession, within wait: Duration) -> Bool {
        var count = 0
        let command = Array("QUIT\r\n".utf8)
        guard command.withUnsafeBytes({ session.send($0, &count) }) == CURLE_OK else {
            return false
        }
        var reply = [UInt8](repeating: 0, count: 1024)
        while true {
            let result = reply.withUnsafeMutableBytes { session.receive(into: $0, &count) }
            if result == CURLE_OK { return reply[..<count].starts(with: "221".utf8) }
            guard result == CURLE_AGAIN, session.waitToReceive(within: wait) else { return false }
        }
    }
}
