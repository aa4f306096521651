internal import COpenSSL

/// A private key that signs SHA-256 hashes, as DKIM does (RFC 6376, RFC 8463).
///
/// It may be used from many threads at once. Unchecked: libcrypto's objects are pointers, which
/// nothing changes once they are made.
public final class SigningKey: @unchecked Sendable {
    /// How a key signs.
    public enum Algorithm: Hashable, Sendable {
        /// RSASSA-PKCS1-v1_5 with SHA-256.
        case rsa
        case ed25519
    }

    /// How it signs.
    public let algorithm: Algorithm
    /// The size of the key: 2048 and more for RSA, 256 for Ed25519.
    public let bits: Int
    /// What others need to check a signature: SubjectPublicKeyInfo in DER for RSA, the 32 bytes
    /// alone for Ed25519; that is how DNS publishes either.
    public let publicKey: [UInt8]
    // libcrypto counts references to these with atomics and changes neither once it is made.
    private let key: OpaquePointer
    /// What an Ed25519 signature starts from a copy of; making it takes longer than copying it.
    private let context: OpaquePointer?

    private init(taking key: OpaquePointer) throws(KeyError) {
        let algorithm: Algorithm
        switch EVP_PKEY_get_base_id(key) {
        case EVP_PKEY_RSA: algorithm = .rsa
        case EVP_PKEY_ED25519: algorithm = .ed25519
        default:
            EVP_PKEY_free(key)
            throw .unsupported
        }
        let bits = Int(EVP_PKEY_get_bits(key))
        guard algorithm == .ed25519 || bits >= 1024 else {
            EVP_PKEY_free(key)
            throw .tooShort(bits: bits)
        }
        self.algorithm = algorithm
        self.bits = bits
        self.key = key
        context = algorithm == .ed25519 ? EVP_MD_CTX_new() : nil
        if let context, EVP_DigestSignInit(context, nil, nil, nil, key) != 1 {
            EVP_MD_CTX_free(context)
            EVP_PKEY_free(key)
            throw .unsupported
        }
        publicKey = Self.publicKey(of: key, algorithm)
    }

    deinit {
        EVP_MD_CTX_free(context)
        EVP_PKEY_free(key)
    }

    /// Reads a private key from PEM: PKCS#8, or PKCS#1 for RSA; not one with a pass phrase.
    public convenience init(pem: String) throws(KeyError) {
        var bytes = Array(pem.utf8)
        let bio = BIO_new_mem_buf(&bytes, Int32(bytes.count))
        defer { BIO_free(bio) }
        // The closure keeps an encrypted key from asking for its pass phrase on the terminal.
        guard let key = PEM_read_bio_PrivateKey(bio, nil, { _, _, _, _ in -1 }, nil) else {
            ERR_clear_error()
            throw pem.contains("ENCRYPTED") ? .encrypted : .unreadable
        }
        try self.init(taking: key)
    }

    /// Takes an Ed25519 key as its 32 secret bytes (RFC 8032).
    public convenience init(ed25519 secret: [UInt8]) throws(KeyError) {
        guard secret.count == 32,
            let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, secret, secret.count)
        else { throw .unreadable }
        try self.init(taking: key)
    }

    /// Makes a new RSA key with randomness of libcrypto's.
    ///
    /// 1024 bits are not enough for a new key (RFC 8301 section 3.2).
    public static func newRSA(bits: Int = 2048) throws(KeyError) -> SigningKey {
        guard bits >= 2048 else { throw .tooShort(bits: bits) }
        let context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil)
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        guard bits <= 16_384, EVP_PKEY_keygen_init(context) == 1,
            EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(bits)) == 1,
            EVP_PKEY_keygen(context, &key) == 1, let key
        else { throw .unsupported }
        return try SigningKey(taking: key)
    }

    /// The private key in PEM, as PKCS#8.
    public var pem: String {
        let bio = BIO_new(BIO_s_mem())
        defer { BIO_free(bio) }
        precondition(PEM_write_bio_PKCS8PrivateKey(bio, key, nil, nil, 0, nil, nil) == 1)
        var text = [UInt8](repeating: 0, count: Int(BIO_ctrl_pending(bio)))
        let count = BIO_read(bio, &text, Int32(text.count))
        return String(decoding: text.prefix(Int(count)), as: UTF8.self)
    }

    /// Signs the SHA-256 hash of something: as many bytes as the key for RSA, 64 for Ed25519.
    public func sign(hash: [UInt8]) -> [UInt8] {
        switch algorithm {
        case .rsa: signRSA(hash)
        case .ed25519: signEd25519(hash)
        }
    }

    private func signRSA(_ hash: [UInt8]) -> [UInt8] {
        let context = EVP_PKEY_CTX_new(key, nil)
        defer { EVP_PKEY_CTX_free(context) }
        var count = Int(EVP_PKEY_get_size(key))
        return [UInt8](unsafeUninitializedCapacity: count) { signature, written in
            precondition(
                EVP_PKEY_sign_init(context) == 1
                    && EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1
                    && EVP_PKEY_CTX_set_signature_md(context, EVP_sha256()) == 1
                    && EVP_PKEY_sign(context, signature.baseAddress, &count, hash, hash.count) == 1,
                "libcrypto cannot sign with a key that it has read")
            written = count
        }
    }

    private func signEd25519(_ hash: [UInt8]) -> [UInt8] {
        let copy = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(copy) }
        var count = 64
        return [UInt8](unsafeUninitializedCapacity: count) { signature, written in
            precondition(
                EVP_MD_CTX_copy_ex(copy, context) == 1
                    && EVP_DigestSign(copy, signature.baseAddress, &count, hash, hash.count) == 1,
                "libcrypto cannot sign with a key that it has read")
            written = count
        }
    }

    private static func publicKey(of key: OpaquePointer, _ algorithm: Algorithm) -> [UInt8] {
        switch algorithm {
        case .ed25519:
            var count = 32
            var bytes = [UInt8](repeating: 0, count: count)
            precondition(EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1)
            return bytes
        case .rsa:
            var bytes = [UInt8](repeating: 0, count: Int(i2d_PUBKEY(key, nil)))
            bytes.withUnsafeMutableBufferPointer { buffer in
                var next = buffer.baseAddress
                i2d_PUBKEY(key, &next)
            }
            return bytes
        }
    }
}

/// Why a key is not one to sign with.
public enum KeyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No private key in PEM, or a damaged one.
    case unreadable
    /// A pass phrase protects it.
    case encrypted
    /// Neither RSA nor Ed25519.
    case unsupported
    /// RSA with too few bits.
    case tooShort(bits: Int)

    /// One sentence with the way out.
    public var description: String {
        switch self {
        case .unreadable: "this is no private key in PEM; make one with dkim keygen"
        case .encrypted: "a pass phrase protects this key; store it without one, mode 0600"
        case .unsupported: "this key is neither RSA nor Ed25519; make one with dkim keygen"
        case .tooShort(let bits): "\(bits) bits are too few for an RSA key; use 2048"
        }
    }
}
