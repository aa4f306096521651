internal import CCurl
internal import DeliveryEngine
internal import NewsletterCore

// How a pool's connections come about, and go.

extension ConnectionPool {
    func openSessions() {
        guard connections.contains(where: { !$0.isOpen }) else { return }
        var running: Int32 = 0
        curl_multi_perform(multi, &running)
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard let handle = message.pointee.easy_handle,
                let connection = connections.first(where: { $0.easy == handle })
            else { continue }
            let code = ccurl_message_result(message)
            if code != CURLE_OK {
                failToOpen(connection, connection.opening.failure(code))
            } else if let shortcoming = connection.opening.shortcoming {
                failToOpen(connection, shortcoming)
            } else {
                opened += 1
                connection.begin(
                    window: windows.width(of: relay.window), closingAt: closesAt, at: now)
                if let most = mailsPerConnection { connection.limit(to: most) }
                // What came with the end of the handshake no longer shows on the socket.
                connection.receive(into: input, at: now)
            }
        }
    }

    func failToOpen(_ connection: SMTPConnection, _ error: TransportError) {
        close(connection)
        let others = connections.count { $0.isOpen }
        let mayRetry =
            opened > 0
            && reopening.mayRetry(
                connection.number, after: error, waiting: connection.waitingTime(at: now),
                others: others, at: now)
        if !mayRetry { failure = failure ?? error }
    }

    func close(_ connection: SMTPConnection) {
        curl_multi_remove_handle(multi, connection.easy)
        connections.removeAll { $0 === connection }
    }
}
