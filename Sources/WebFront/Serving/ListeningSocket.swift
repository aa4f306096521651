import NetworkAddresses
package import PostriderKit

/// The socket on which a server listens.
package enum ListeningSocket: Hashable, Sendable {
    case bound(ListenAddress)
    /// One that whoever started the program has opened.
    case passed(Int32)

    /// Whether only this machine reaches it.
    ///
    /// Who passes a socket knows what it is for.
    package var isLocal: Bool {
        guard case .bound(.tcp(let host, _)) = self else { return true }
        if host == "localhost" { return true }
        // A name may lead anywhere, whatever it begins with.
        guard let address = NetworkAddress(host) else { return false }
        return NetworkRange.loopback.contains { $0.contains(address) }
    }
}

/// The sockets that systemd passes (sd_listen_fds(3)).
package enum PassedSockets {
    /// The first one that is passed to this process, and the one named `admin`.
    package static func find(
        process: Int32, environment: (String) -> String?
    ) -> (web: ListeningSocket?, admin: ListeningSocket?) {
        guard environment("LISTEN_PID").flatMap({ Int32($0) }) == process,
            let count = environment("LISTEN_FDS").flatMap({ Int32($0) }), count > 0
        else { return (nil, nil) }
        let names = (environment("LISTEN_FDNAMES") ?? "").split(
            separator: ":", omittingEmptySubsequences: false)
        var web: ListeningSocket?
        var admin: ListeningSocket?
        for index in 0..<count {
            let socket = ListeningSocket.passed(3 + index)
            if Int(index) < names.count, names[Int(index)].hasSuffix("admin") {
                admin = admin ?? socket
            } else {
                web = web ?? socket
            }
        }
        return (web, admin)
    }
}
