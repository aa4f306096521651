import Composing
import Foundation
import MailFormat
import NewsletterCore
import Preview
import Storage

/// An issue composed in memory, from which any reader's mail can be made.
struct ComposedIssue: Composition {
    let facts: IssueFacts
    let desk: MailingDesk
    let compiled: CompiledEdition
    /// The pictures that go with every mail.
    var attachments: [AttachedFile] = []

    func proof(for address: EmailAddress?) throws(ProofProblem) -> Proof {
        do {
            let recipient = try address.map { try desk.recipient(at: $0) } ?? sample
            let readable = try compiled.readable(for: recipient)
            let mail = try compiled.mail(for: recipient, at: desk.effects.now()).message
            let sender = desk.settings.from
            return Proof(
                reader: ProofReader(
                    address: recipient.address.description, name: recipient.name,
                    isSample: address == nil),
                sender: sender.name ?? sender.address.description, subject: readable.subject,
                html: readable.html, text: readable.text, source: mail.bytes)
        } catch {
            throw ProofProblem(error)
        }
    }

    /// Somebody of whom nothing is known, so that each slot shows its fallback; what has none
    /// shows its own name.
    private var sample: Recipient {
        get throws {
            var recipient = Recipient(
                subscriber: SubscriberID("aaaaaaaaaaaaaaaaaaaa"),
                address: try EmailAddress("sample.reader@example.org"))
            for slot in compiled.slots where slot.fallback == nil {
                switch slot.field {
                case .name: recipient.name = "Sample Reader"
                case .attribute(let name): recipient.attributes[name] = "‹\(name)›"
                case .email, .unsubscribeURL, .tag: break
                }
            }
            return recipient
        }
    }

    func picture(_ source: String) -> ProofPicture? {
        if source.hasPrefix("cid:") {
            let id = String(source.dropFirst(4))
            return attachments.first { $0.contentID == id }
                .map { ProofPicture(contentType: $0.contentType, bytes: $0.bytes) }
        }
        guard let path = localPath(of: source) else { return nil }
        return LocalPicture.read(path, within: desk.workspace.newsroom.folder)
    }

    /// Where a linked picture stands among the articles, if it is published from there.
    private func localPath(of source: String) -> String? {
        guard let base = desk.settings.newsletter.imageBaseURL, source.hasPrefix(base) else {
            return nil
        }
        let name = source.dropFirst(base.count).drop { $0 == "/" }
            .prefix { $0 != "?" && $0 != "#" }
        return name.removingPercentEncoding.map {
            "\(desk.workspace.newsroom.articles)/\($0)"
        }
    }
}

/// A picture file of the newsroom.
enum LocalPicture {
    private static let types = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif",
    ]

    /// Reads a picture; nil where it is none, or where its path leads out of the folder.
    static func read(_ path: String, within folder: String) -> ProofPicture? {
        let ending = (path as NSString).pathExtension.lowercased()
        guard let type = types[ending], let real = realpath(path, nil),
            let root = realpath(folder, nil)
        else { return nil }
        defer {
            free(real)
            free(root)
        }
        guard String(cString: real).hasPrefix(String(cString: root) + "/"),
            let data = FileManager.default.contents(atPath: path), data.count <= 20_000_000
        else { return nil }
        return ProofPicture(contentType: type, bytes: Array(data))
    }
}
