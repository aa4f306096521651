internal import CurlSessions
internal import NetworkAddresses
public import NewsletterCore

/// Fetches pages from the web, such as feeds, for somebody who may be lied to by their address.
///
/// Only http and https are spoken, no proxy and no cookie or password is used, and the address
/// of the machine is looked at when the connection is made: neither a name that leads into the
/// private network nor one whose meaning changes between two look-ups gets through. Each
/// redirection is such a connection.
public struct PageFetcher: PageSource {
    private let uptime: @Sendable () -> Duration
    /// Private addresses that may be asked all the same, such as that of a test's own server.
    private let exceptions: Set<NetworkAddress>

    /// Makes a fetcher; the effects tell how much of the time is left.
    public init(effects: Effects) { self.init(effects: effects, exceptions: []) }

    init(effects: Effects, exceptions: Set<NetworkAddress>) {
        _ = CurlLibrary.isReady
        uptime = effects.uptime
        self.exceptions = exceptions
    }

    /// Fetches a page; with validators, only where it has changed since.
    ///
    /// Blocks until it is there. Throws ``FetchError`` for every answer but 200, and 304 where
    /// validators were given.
    public func fetch(
        _ url: String, unless validators: PageValidators = PageValidators(),
        within limits: FetchLimits = FetchLimits()
    ) throws(FetchError) -> FetchedPage {
        let request = try follow(url, limits) { url, time in
            PageRequest(
                url, limits: limits, except: exceptions, within: time, validators: validators)
        }
        return try request.page()
    }

    /// The status that an address answers with, after redirections; no body is taken.
    ///
    /// With `follows` false a redirection is an answer like any other. Blocks until it is there;
    /// throws ``FetchError`` where nothing answers.
    public func status(
        of url: String, by method: ProbeMethod, follows: Bool = true,
        within limits: FetchLimits = FetchLimits()
    ) throws(FetchError) -> Int {
        if !follows {
            try Self.check(url)
            let request = PageRequest(
                url, limits: limits, except: exceptions, within: limits.total, method: method)
            try request.perform()
            return request.status
        }
        return try follow(url, limits) { url, time in
            PageRequest(
                url, limits: limits, except: exceptions, within: time, method: method)
        }
        .status
    }

    /// The request that is answered by something else than a redirection.
    private func follow(
        _ url: String, _ limits: FetchLimits, _ request: (String, Duration) -> PageRequest
    ) throws(FetchError) -> PageRequest {
        let deadline = uptime() + limits.total
        var url = url
        for _ in 0...limits.redirections {
            try Self.check(url)
            let left = deadline - uptime()
            guard left > .zero else {
                throw FetchError(url, .tooSlow(seconds: limits.total.wholeSeconds))
            }
            let request = request(url, left)
            try request.perform()
            guard let target = request.redirection else { return request }
            guard Self.scheme(of: target) != nil else { throw FetchError(url, .badRedirection) }
            url = target
        }
        throw FetchError(url, .tooManyRedirections(limits.redirections + 1))
    }

    private static func scheme(of url: String) -> String? {
        ["https://", "http://"].first { url.lowercased().hasPrefix($0) }
    }

    /// Refuses what is no address of a page before libcurl sees it.
    private static func check(_ url: String) throws(FetchError) {
        guard let scheme = scheme(of: url), url.utf8.count <= 4000,
            url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { throw FetchError(url, .badAddress) }
        let host = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        if host.contains("@") {
            let bare = host.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
            throw FetchError("\(scheme)\(bare)", .credentials)
        }
        if host.isEmpty { throw FetchError(url, .badAddress) }
    }
}

extension Duration {
    /// Full seconds, at least one.
    var wholeSeconds: Int { max(1, Int(components.seconds)) }

    /// Milliseconds for libcurl, at least one.
    var curlMilliseconds: Int {
        max(1, Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000))
    }
}
