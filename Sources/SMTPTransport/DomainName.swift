internal import CCurl

/// Domain names in the form that DNS and SMTP take.
public enum DomainName {
    /// The name in A-labels (RFC 5890), by libcurl's IDNA; nil where there is no such form.
    public static func ascii(_ name: String) -> String? {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
        // What has a meaning in a URL would let another host come out.
        guard !name.utf8.contains(where: { $0 <= 0x20 || Array("/@:?#[]\\%".utf8).contains($0) })
        else { return nil }
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
}
