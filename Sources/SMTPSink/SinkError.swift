/// Why a sink could not be set up.
public enum SinkError: Error, Equatable, CustomStringConvertible {
    /// The host is reachable from outside this machine.
    case notLoopback(host: String)
    /// Host and port could not be listened on.
    case cannotListen(host: String, port: Int, reason: String)
    /// A file or folder could not be opened.
    case cannotOpen(path: String, reason: String)
    /// The written form of a rule could not be read.
    case rule(String, reason: String)

    /// Where, why, and what to do about it.
    public var description: String {
        switch self {
        case .notLoopback(let host):
            "sink on \(host): this address can be reached from outside; "
                + "use 127.0.0.1, or allow other hosts expressly"
        case .cannotListen(let host, let port, let reason):
            "sink on \(host):\(port): \(reason); choose another port, or 0 for any free one"
        case .cannotOpen(let path, let reason):
            "sink: \(path): \(reason); check the folder and its permissions"
        case .rule(let text, let reason):
            "sink rule `\(text)`: \(reason); write for example "
                + "`rcpt:*@bad.example.org=550 5.1.1 No such user`"
        }
    }
}
