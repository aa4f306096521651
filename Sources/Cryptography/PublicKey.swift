internal import COpenSSL

/// A public key by which others' signatures are checked.
///
/// It may be used from many threads at once. Unchecked: libcrypto counts the references to its
/// object with atomics, and nothing changes it once it is made.
public final class PublicKey: @unchecked Sendable {
    /// With which hash something was signed.
    public enum Digest: Sendable {
        /// What old signatures of SNS and those of Postal have.
        case sha1
        case sha256
        /// The key hashes by itself: Ed25519.
        case none
    }

    /// How a key signs.
    public enum Algorithm: Hashable, Sendable {
        case rsa, ecdsa, ed25519
    }

    /// How this one does.
    public let algorithm: Algorithm
    private let key: OpaquePointer

    /// Takes over a key; nil for one of another kind.
    init?(taking key: OpaquePointer?) {
        guard let key else { return nil }
        switch EVP_PKEY_get_base_id(key) {
        case EVP_PKEY_RSA: algorithm = .rsa
        case EVP_PKEY_EC: algorithm = .ecdsa
        case EVP_PKEY_ED25519: algorithm = .ed25519
        default:
            EVP_PKEY_free(key)
            return nil
        }
        self.key = key
    }

    deinit { EVP_PKEY_free(key) }

    /// Reads SubjectPublicKeyInfo in DER (RFC 5280 section 4.1); nil for anything else.
    public convenience init?(der: [UInt8]) {
        let key = der.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var next = buffer.baseAddress
            return d2i_PUBKEY(nil, &next, buffer.count)
        }
        if key == nil { ERR_clear_error() }
        self.init(taking: key)
    }

    /// Reads the same in PEM; nil for anything else.
    public convenience init?(pem: String) {
        var bytes = Array(pem.utf8)
        let bio = BIO_new_mem_buf(&bytes, Int32(bytes.count))
        defer { BIO_free(bio) }
        let key = PEM_read_bio_PUBKEY(bio, nil, nil, nil)
        if key == nil { ERR_clear_error() }
        self.init(taking: key)
    }

    /// Takes an Ed25519 key as its 32 bytes (RFC 8032).
    public convenience init?(ed25519 bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.init(
            taking: EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count))
    }

    /// Whether a signature of some bytes was made with the private half: RSASSA-PKCS1-v1_5, ECDSA as
    /// ASN.1, or Ed25519.
    public func isSignature(_ signature: [UInt8], of bytes: [UInt8], with digest: Digest) -> Bool {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        let hash: OpaquePointer? =
            switch digest {
            case .sha1: EVP_sha1()
            case .sha256: EVP_sha256()
            case .none: nil
            }
        guard EVP_DigestVerifyInit(context, nil, hash, nil, key) == 1 else {
            ERR_clear_error()
            return false
        }
        let isGood =
            EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
        ERR_clear_error()
        return isGood
    }
}
