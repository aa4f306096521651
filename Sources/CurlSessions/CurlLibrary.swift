internal import CCurl
internal import Glibc

/// libcurl, which wants to be made ready once, before the first thread uses it.
package enum CurlLibrary {
    /// Makes it ready where it is not yet; a connection that breaks ends no process from then on.
    package static let isReady: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
    }()
}
