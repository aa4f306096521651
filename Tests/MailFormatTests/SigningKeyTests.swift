import Cryptography
import Testing

@Suite struct SigningKeyTests {
    @Test func `keys survive PEM`() throws {
        for key in [try SigningKey.newRSA(), try SigningKey(pem: rfc6376Key)] {
            #expect(key.pem.hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
            let again = try SigningKey(pem: key.pem)
            #expect(again.publicKey == key.publicKey && again.algorithm == .rsa)
            let hash = SHA256.hash([1])
            #expect(again.sign(hash: hash) == key.sign(hash: hash))
        }
        let key = try SigningKey(ed25519: Array(0..<32))
        #expect(key.algorithm == .ed25519 && key.publicKey.count == 32)
        #expect(try SigningKey(pem: key.pem).publicKey == key.publicKey)
    }

    @Test func `a new RSA key has 2048 bits or more`() throws {
        #expect(try SigningKey.newRSA().bits == 2048)
        #expect(throws: KeyError.tooShort(bits: 1024)) { try SigningKey.newRSA(bits: 1024) }
    }

    @Test func `a key that was stored with 1024 bits still signs`() throws {
        let key = try SigningKey(pem: rfc6376Key)
        #expect(key.bits == 1024 && key.sign(hash: SHA256.hash([])).count == 128)
    }

    @Test func `what is no key to sign with is refused by its kind`() throws {
        func error(_ pem: String) -> KeyError? {
            do {
                _ = try SigningKey(pem: pem)
                return nil
            } catch { return error }
        }
        #expect(error("") == .unreadable)
        #expect(error(String(rfc6376Key.prefix(300))) == .unreadable)
        #expect(error(encryptedKey) == .encrypted)
        #expect(error(curveKey) == .unsupported)
        #expect(error(shortKey) == .tooShort(bits: 512))
        #expect(throws: KeyError.unreadable) { try SigningKey(ed25519: [1, 2, 3]) }
    }
}

// Made for this test with OpenSSL; they protect nothing.

private let encryptedKey = """
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    MIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAh09yyVwy5NhAICCAAw
    DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEGGclPgszHCbGRu8/QqlYCIEQC8Y
    3N/fFq/BOGGyMTFhPrbpuzPHiMxED4qC41oDFwwn1lTX2C/pLBbAaOFH7sqNZHjM
    ZzJAAiuH6/56mlMw54A=
    -----END ENCRYPTED PRIVATE KEY-----
    """

private let curveKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0HSZ+MDmOcrkSLTv
    vPTjwww+HM7eRxpCX3dqkKtJIxGhRANCAARaNvHvaErTvnPLWCbWG1c0xMYUfh0T
    W5tJqzyKOwECmolRsjfp3OBI/6rUNE/MZ59Xpgwf0d/O1J9W+hJlyn7I
    -----END PRIVATE KEY-----
    """

private let shortKey = """
    -----BEGIN PRIVATE KEY-----
    MIIBUwIBADANBgkqhkiG9w0BAQEFAASCAT0wggE5AgEAAkEAnLbVkJ4FjCr4LNLr
    IlxeWLYiqLRkAmYOBYq+LgZKQICHYHKThez07hixxABNopSmANktPTUL1KjuGfHb
    t1UBfwIDAQABAkAFRJQbP2SaWJttDk3/IrG9M6ool5/BAOM5xncsHuQCFQKAbpkx
    GwQf158nSztHzPiEhlCLK0HbNT4oU9MVNd3RAiEAyq7cmzvOM4TruNP/GHGCxUkj
    pPniZHt4miRbq5IUkCcCIQDF8FMyE/HB5GH2ZAyHdhEHAfvUFrkky8Fs/k3cW4aC
    6QIgYaHDsJ8pX9XKepjcC5k6JfBqVCDutfpoCNA0vDu83gcCICI/KXXRo5ODezuR
    JeXOFLYcrsCMSe5G3qmH+lq07zn5AiBvUIzGxTluPxzcbfg9nj7EfnhIDzQ6CLIv
    GVOPqDNViQ==
    -----END PRIVATE KEY-----
    """
