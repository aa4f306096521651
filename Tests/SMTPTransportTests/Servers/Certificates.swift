import Foundation
import PostriderTesting

/// Certificates made for one test by `openssl`: a CA of its own, and one for a server.
struct Certificates {
    /// What is the matter with the server's certificate.
    enum Kind: String, CaseIterable { case good, expired, wrongHost, selfSigned, unknownCA }

    static let tool = Program.installed("openssl")

    let folder: TemporaryFolder
    /// The CA that the client trusts.
    var caFile: String { folder.file("ca.pem") }
    var certificate: String { folder.file("server.pem") }
    var key: String { folder.file("server.key") }

    static func make(_ kind: Kind, in folder: TemporaryFolder) async throws -> Certificates {
        let certificates = Certificates(folder: folder)
        try await certificates.makeAuthority("ca")
        if kind == .unknownCA { try await certificates.makeAuthority("other") }
        try await certificates.makeServer(kind)
        return certificates
    }

    private static let newKey = [
        "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
    ]

    private func makeAuthority(_ name: String) async throws {
        try await openssl(
            ["req", "-x509"] + Self.newKey + [
                "-keyout", "\(name).key", "-out", "\(name).pem", "-subj", "/CN=\(name)",
                "-days", "2", "-addext", "basicConstraints=critical,CA:true",
            ])
    }

    private func makeServer(_ kind: Kind) async throws {
        let names =
            kind == .wrongHost ? "DNS:relay.example" : "DNS:localhost,IP:127.0.0.1"
        let extensions = try folder.write(
            "subjectAltName=\(names)\n", to: "extensions", mode: 0o644)
        try await openssl(
            ["req"] + Self.newKey + [
                "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=server",
            ])
        let signer =
            kind == .selfSigned
            ? ["-signkey", "server.key"]
            : {
                let name = kind == .unknownCA ? "other" : "ca"
                return ["-CA", "\(name).pem", "-CAkey", "\(name).key", "-CAcreateserial"]
            }()
        try await openssl(
            ["x509", "-req", "-in", "server.csr", "-out", "server.pem", "-extfile", extensions]
                + ["-days", kind == .expired ? "-1" : "2"] + signer)
        // Mail programs read the key under a user of their own.
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    }

    private func openssl(_ arguments: [String]) async throws {
        let tool = Self.tool ?? Program(path: "openssl")
        try await tool.run(arguments, in: folder.path).checked()
    }
}
