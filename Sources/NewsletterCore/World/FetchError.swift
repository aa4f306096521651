/// Why a page could not be fetched.
public struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable, CustomStringConvertible {
        /// No http or https address, or one that cannot be read.
        case badAddress
        /// A user name or password stands in the address.
        case credentials
        /// The name leads into a private network; the address that was refused.
        case privateAddress(String)
        case tooManyRedirections(Int)
        /// A redirection to something else than http or https.
        case badRedirection
        case tooLarge(limit: Int)
        case tooSlow(seconds: Int)
        /// The server's status, such as 404.
        case status(Int)
        /// What libcurl says.
        case network(String)
    }

    /// The address that was asked, as it was given or as a redirection gave it.
    public let url: String
    /// What is wrong.
    public let reason: Reason

    /// Says what is wrong with an address.
    public init(_ url: String, _ reason: Reason) {
        self.url = url
        self.reason = reason
    }

    /// Whether trying again later may help.
    public var isPassing: Bool {
        switch reason {
        case .tooSlow, .network: true
        case .status(let code): code >= 500 || code == 429
        default: false
        }
    }

    /// Where, what is wrong, and the way out, in one line.
    public var description: String { "\(url.escapingControls()): \(reason)" }
}

extension FetchError.Reason {
    /// What is wrong and the way out, without the address.
    public var description: String {
        switch self {
        case .badAddress: "this is no address; it must begin with https:// or http://"
        case .credentials: "a password in an address ends up in logs; use one without"
        case .privateAddress(let address):
            "it leads to \(address), into a private network"
        case .tooManyRedirections(let count):
            "it was redirected \(count) times; give the last address"
        case .badRedirection: "it is redirected to something else than a web page"
        case .tooLarge(let limit): "it has more than \(limit / 1_000_000) MB; that is too much"
        case .tooSlow(let seconds): "it did not arrive within \(seconds) seconds; try again later"
        case .status(let code): "the server answered \(code)\(Self.meaning(code))"
        case .network(let text): text.escapingControls()
        }
    }

    private static func meaning(_ code: Int) -> String {
        switch code {
        case 401, 403: ": it shows this to nobody without a login"
        case 404, 410: ": nothing is there; check the address"
        case 429: ": we ask too often; try again later"
        case 500...: ": it has a problem; try again later"
        default: ""
        }
    }
}

extension FetchError: Explained {
    /// Some may pass, others need another address.
    public var problem: Problem {
        Problem(isPassing ? .unavailable : .badData, description, remedy: remedy)
    }

    private var remedy: Remedy? {
        if case .privateAddress = reason { .allowPrivateAddresses } else { nil }
    }
}
