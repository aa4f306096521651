import Cryptography
import Files
import Foundation
import Inbound
import NewsletterCore
package import NewsroomFiles

/// What providers have posted and nobody has read yet: a file each, on the disk before the provider
/// hears that it was taken.
package struct PostedBodies: Sendable {
    /// More than these are not kept; the providers try again.
    static let most = 20_000

    /// One of them.
    struct Body {
        let hook: String
        let provider: WebhookProvider
        /// The event's name, where the request had it beside the body.
        let key: String?
        /// Whether it was proved who posted it.
        let isProved: Bool
        /// The type that a field of SNS gave.
        let type: String?
        let bytes: [UInt8]
    }

    private let folder: String

    /// Of a newsroom.
    package init(of newsroom: Newsroom) { folder = newsroom.postedBodies }

    /// Keeps a body; the same one posted again is the same file.
    func keep(_ body: Body, at now: Timestamp) throws {
        try Folder.create(Folder.parent(of: folder), mode: 0o700)
        if !Folder.isFolder(folder) { try Folder.create(folder, mode: 0o700) }
        let words = [
            body.hook, body.provider.rawValue, body.isProved ? "proved" : "waits", body.key ?? "",
            body.type ?? "", now.description,
        ]
        let line = words.map { $0.filter { $0 != "\t" && !$0.isNewline } }.joined(separator: "\t")
        let digest = SHA256.hash(Array("\(body.hook)\n".utf8) + body.bytes).hexadecimal
        try AtomicFile.write(
            Array("\(line)\n".utf8) + body.bytes, to: "\(folder)/\(digest).posted", mode: 0o600)
    }

    /// The files, in order.
    package func waiting() throws -> [String] {
        guard Folder.isFolder(folder) else { return [] }
        return try Folder.names(in: folder).filter { $0.hasSuffix(".posted") }.sorted()
            .map { "\(folder)/\($0)" }
    }

    /// One of them; nil where it cannot be one.
    func read(_ file: String) -> Body? {
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        let parts = data.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        let words = String(decoding: parts[0], as: UTF8.self)
            .split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 2, words.count == 6,
            let provider = WebhookProvider(rawValue: words[1])
        else { return nil }
        return Body(
            hook: words[0], provider: provider, key: words[3].isEmpty ? nil : words[3],
            isProved: words[2] == "proved", type: words[4].isEmpty ? nil : words[4],
            bytes: Array(parts[1]))
    }

    /// Takes one away that was read.
    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: file) }
}
