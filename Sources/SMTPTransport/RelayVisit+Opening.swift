internal import CCurl
internal import DeliveryEngine
internal import NewsletterCore

#if canImport(Glibc)
    internal import Glibc
#endif

extension RelayVisit {
    /// Connects, says EHLO, secures the session, logs in and says QUIT.
    ///
    /// Blocks for no longer than the timeouts of the settings for the opening and for QUIT.
    init(to relay: RelaySettings) throws(TransportError) {
        guard relay.isSafe else {
            throw .insecure("\(relay.host) is not this machine, and TLS is off")
        }
        _ = CurlTransport.libraryIsReady
        let opening = RelayOpening(to: relay.withHelloName()) { _ in }
        let result = curl_easy_perform(opening.easy)
        guard result == CURLE_OK else { throw opening.failure(result) }
        if let shortcoming = opening.shortcoming { throw shortcoming }
        let offers = opening.capabilities
        self.init(
            isSecured: relay.security != .none, isAuthenticated: relay.credentials != nil,
            offersPipelining: offers.pipelining, largestMail: offers.size,
            offersSMTPUTF8: offers.smtpUTF8,
            saidGoodbye: Self.quit(opening, within: relay.timeouts.quit))
    }

    /// Says QUIT and hears what the relay answers; nothing depends on it.
    private static func quit(_ opening: RelayOpening, within wait: Duration) -> Bool {
        let command = Array("QUIT\r\n".utf8)
        var count = 0
        guard let socket = opening.socket,
            curl_easy_send(opening.easy, command, command.count, &count) == CURLE_OK
        else { return false }
        var reply = [UInt8](repeating: 0, count: 1024)
        while true {
            let result = curl_easy_recv(opening.easy, &reply, reply.count, &count)
            if result == CURLE_OK { return reply[..<count].starts(with: "221".utf8) }
            guard result == CURLE_AGAIN else { return false }
            var readiness = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&readiness, 1, Int32(wait.milliseconds)) > 0 else { return false }
        }
    }
}
