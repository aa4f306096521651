internal import CCurl

#if canImport(Glibc)
    internal import Glibc
#endif

/// Domain names in the form that DNS and SMTP take.
public enum DomainName {
    /// The name in A-labels (RFC 5890), by libcurl's IDNA; nil where there is no such form.
    public static func ascii(_ name: String) -> String? {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
        // What has a meaning in a URL would let another host come out.
        let special = "/@:?#[]\\%".utf8
        guard !name.utf8.contains(where: { $0 <= 0x20 || special.contains($0) }) else { return nil }
        return inUTF8 { punycode(name) }
    }

    private static func punycode(_ name: String) -> String? {
        guard let url = curl_url() else { return nil }
        defer { curl_url_cleanup(url) }
        guard curl_url_set(url, CURLUPART_URL, "smtp://\(name)/", 0) == CURLUE_OK else {
            return nil
        }
        var host: UnsafeMutablePointer<CChar>?
        let result = curl_url_get(url, CURLUPART_HOST, &host, UInt32(CURLU_PUNYCODE))
        guard result == CURLUE_OK, let host else { return nil }
        defer { curl_free(host) }
        let ascii = String(cString: host)
        return ascii.utf8.allSatisfy { $0 < 0x80 } ? ascii : nil
    }

    /// Does something with this thread in a UTF-8 locale: libidn2 reads names in the charset of
    /// the locale, which is ASCII in a program that has set none.
    private static func inUTF8<Result>(_ body: () -> Result) -> Result {
        guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return body() }
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        return body()
    }
}
