import Cryptography
import Foundation
import Inbound
import NewsletterCore
import PostriderTesting
import Synchronization

@testable import NewsroomFiles
@testable import PostriderKit

/// Pages that stand at addresses; whatever else is asked for cannot be reached.
final class PagesAtHand: PageSource, @unchecked Sendable {
    let pages = Mutex<[String: [UInt8]]>([:])
    let asked = Mutex<[String]>([])

    func put(_ bytes: [UInt8], at url: String) { pages.withLock { $0[url] = bytes } }

    func fetch(
        _ url: String, unless validators: PageValidators, within limits: FetchLimits
    ) throws(FetchError) -> FetchedPage {
        asked.withLock { $0.append(url) }
        guard let bytes = pages.withLock({ $0[url] }) else {
            throw FetchError(url, .network("no route to host"))
        }
        return FetchedPage(url: url, bytes: bytes)
    }

    func status(
        of url: String, by method: ProbeMethod, follows: Bool, within limits: FetchLimits
    ) throws(FetchError) -> Int { throw FetchError(url, .network("no route to host")) }
}

/// A newsroom with hooks, and the keys of those who post, made by `openssl`.
struct HookBench {
    static let openssl = Program.installed("openssl")
    static let topic = "arn:aws:sns:eu-west-1:111122223333:bounces"
    static let certificateURL =
        "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem"

    private let home = TemporaryFolder()
    let clock = ManualClock()
    let pages = PagesAtHand()
    var folder: String { home.path }

    init() throws { clock.set(Timestamp("2026-12-01T12:00:00Z")!) }

    var workspace: Workspace {
        Workspace(
            newsroom: Newsroom(folder: folder), effects: .testing(clock),
            adapters: .refusing(butFor: pages), notices: .unheard)
    }

    /// Writes the settings with these members of `hooks`.
    func settings(_ hooks: String) throws {
        try """
        newsletter: {name: The Daily Example, language: en}
        from: "The Daily Example <news@example.org>"
        hooks:
        \(hooks)
        """.write(toFile: "\(folder)/postrider.yml", atomically: true, encoding: .utf8)
    }

    func secret(_ text: String, _ name: String = "secret") throws {
        let path = "\(folder)/\(name)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// Runs openssl in the folder and returns what it wrote.
    @discardableResult
    func openssl(_ arguments: String...) async throws -> String {
        let ending = try await Self.openssl!.run(arguments, in: folder)
        if ending.status != 0 { throw ending }
        return ending.out
    }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }

    func request(
        _ body: String, _ fields: [String: String] = [:], query: [String: String] = [:],
        hook: String = "h"
    ) -> PostedRequest {
        PostedRequest(
            hook: hook, body: Array(body.utf8), fields: { fields[$0].map { [$0] } ?? [] },
            query: { query[$0] })
    }

    /// Signs text with a key of the folder.
    func sign(_ text: String, _ key: String, _ digest: String) async throws -> String {
        try text.write(toFile: "\(folder)/signed", atomically: true, encoding: .utf8)
        try await openssl("dgst", digest, "-sign", key, "-out", "signature", "signed")
        return Data(try bytes("signature")).base64EncodedString()
    }

    /// Makes a certificate that nobody else vouches for, as SNS gives its own alone.
    func certificate(
        _ name: String, for host: String = "sns.amazonaws.com", days: String = "3650"
    ) async throws {
        try await openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", days, "-subj", "/CN=\(host)",
            "-addext", "subjectAltName=DNS:\(host)", "-keyout", "\(name).key", "-out",
            "\(name).pem")
    }

    /// A message of SNS, signed with a key.
    func sns(
        _ message: String, key: String, version: Int = 2, type: String = "Notification",
        topic: String = Self.topic, url: String = Self.certificateURL, extra: [String: String] = [:]
    ) async throws -> String {
        var parts = [
            "Message": message, "MessageId": "0b6f-\(message.count)",
            "Timestamp": "2026-12-01T11:59:00.000Z", "TopicArn": topic, "Type": type,
        ]
        parts.merge(extra) { $1 }
        let signed = parts.sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)\n" }.joined()
        parts["Signature"] = try await sign(signed, key, version == 1 ? "-sha1" : "-sha256")
        parts["SignatureVersion"] = "\(version)"
        parts["SigningCertURL"] = url
        return String(
            decoding: try JSONSerialization.data(withJSONObject: parts, options: .sortedKeys),
            as: UTF8.self)
    }
}
