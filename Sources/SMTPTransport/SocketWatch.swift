internal import CCurl

/// The sockets of the open connections, for which a pool waits.
struct SocketWatch {
    private let multi: UnsafeMutableRawPointer
    private var connections: [SMTPConnection] = []
    /// Their descriptors in the same order.
    private var descriptors: [curl_waitfd] = []

    init(_ multi: UnsafeMutableRawPointer) { self.multi = multi }

    /// Takes the connections for which to wait next.
    mutating func look(at all: [SMTPConnection]) {
        connections.removeAll(keepingCapacity: true)
        descriptors.removeAll(keepingCapacity: true)
        for connection in all {
            guard let socket = connection.socket else { continue }
            let events = CURL_WAIT_POLLIN | (connection.wantsToWrite ? CURL_WAIT_POLLOUT : 0)
            connections.append(connection)
            descriptors.append(curl_waitfd(fd: socket, events: Int16(events), revents: 0))
        }
    }

    /// Waits until a server speaks or takes more, or somebody wakes the thread, or time is up.
    mutating func wait(milliseconds: Int32) {
        var ready: Int32 = 0
        curl_multi_poll(multi, &descriptors, UInt32(descriptors.count), milliseconds, &ready)
    }

    /// The connections on which something happened.
    func forEachReady(_ body: (SMTPConnection) -> Void) {
        for (connection, descriptor) in zip(connections, descriptors) where descriptor.revents != 0
        {
            body(connection)
        }
    }
}
