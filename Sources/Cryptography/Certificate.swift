internal import COpenSSL
internal import Glibc

/// A certificate (RFC 5280), and what stood behind it in the same PEM.
///
/// Unchecked: nothing changes libcrypto's objects once they are made.
public final class Certificate: @unchecked Sendable {
    /// The key in it.
    public let key: PublicKey
    /// Since when it is good, in seconds since 1970.
    public let goodSince: Int64
    /// Until when it is good, in seconds since 1970.
    public let goodUntil: Int64
    private let leaf: OpaquePointer
    private let others: [OpaquePointer]

    /// Reads PEM with one certificate or several, that of the end first; nil for anything else.
    public init?(pem: [UInt8]) {
        var bytes = pem
        let bio = BIO_new_mem_buf(&bytes, Int32(bytes.count))
        defer { BIO_free(bio) }
        var found: [OpaquePointer] = []
        while found.count < 10, let one = PEM_read_bio_X509(bio, nil, nil, nil) {
            found.append(one)
        }
        ERR_clear_error()
        guard let first = found.first, let key = PublicKey(taking: X509_get_pubkey(first)),
            let since = Self.seconds(X509_get0_notBefore(first)),
            let until = Self.seconds(X509_get0_notAfter(first))
        else {
            for one in found { X509_free(one) }
            return nil
        }
        leaf = first
        others = Array(found.dropFirst())
        self.key = key
        goodSince = since
        goodUntil = until
    }

    deinit {
        X509_free(leaf)
        for one in others { X509_free(one) }
    }

    /// Whether it is that of a host (RFC 6125).
    public func names(_ host: String) -> Bool {
        X509_check_host(leaf, host, host.utf8.count, 0, nil) == 1
    }

    /// Whether others stand behind it by which it could be proved.
    public var hasChain: Bool { !others.isEmpty }

    /// Whether the others, and those whom the system trusts, prove it at a moment in seconds since
    /// 1970.
    public func isProved(at moment: Int64) -> Bool {
        guard let store = X509_STORE_new(), let context = X509_STORE_CTX_new(),
            let chain = OPENSSL_sk_new_null()
        else { return false }
        defer {
            OPENSSL_sk_free(chain)
            X509_STORE_CTX_free(context)
            X509_STORE_free(store)
        }
        for one in others { OPENSSL_sk_push(chain, UnsafeRawPointer(one)) }
        X509_STORE_set_default_paths(store)
        guard X509_STORE_CTX_init(context, store, leaf, chain) == 1 else { return false }
        X509_STORE_CTX_set_time(context, 0, time_t(moment))
        let isGood = X509_verify_cert(context) == 1
        ERR_clear_error()
        return isGood
    }

    private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64? {
        var parts = tm()
        guard let time, ASN1_TIME_to_tm(time, &parts) == 1 else { return nil }
        return Int64(timegm(&parts))
    }
}
