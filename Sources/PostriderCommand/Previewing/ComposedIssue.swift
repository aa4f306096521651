import Archiving
import Composing
import DeliveryEngine
import MailFormat
import NewsletterCore
import PostriderKit
import Preview

/// An issue composed in memory, from which any reader's mail can be made.
struct ComposedIssue: Composition {
    let facts: IssueFacts
    let context: MailingContext
    let compiled: CompiledEdition
    /// The newsroom's own pictures that it shows, whether they travel in the mails or not.
    var pictures: [PictureName: [UInt8]] = [:]
    /// The issue as it would be mailed to everybody now, and its plan.
    let mailing: Mailing
    let plan: Issue

    func proof(for address: EmailAddress?) throws(ProofProblem) -> Proof {
        do {
            let recipient = try address.map { try context.recipient(at: $0) } ?? sample
            let readable = try compiled.readable(for: recipient)
            let mail = try compiled.mail(for: recipient, at: context.effects.now()).message
            let sender = context.settings.from
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
                case .email, .unsubscribeURL, .archiveURL, .tag: break
                }
            }
            return recipient
        }
    }

    func picture(_ source: String) -> ProofPicture? {
        guard let name = pictureName(in: source), let bytes = pictures[name],
            let kind = try? PictureKind(of: bytes)
        else { return nil }
        return ProofPicture(contentType: kind.contentType, bytes: bytes)
    }

    func archived(_ path: String) throws(ProofProblem) -> ProofPicture? {
        do {
            let name = "\(mailing.edition.slug)/\(path.isEmpty ? "index.html" : path)"
            let files = try PastIssues(in: context.workspace).proof(of: mailing, plan: plan)
            return files.first { $0.path == name }.map {
                ProofPicture(contentType: $0.mediaType, bytes: $0.bytes)
            }
        } catch {
            throw ProofProblem(error)
        }
    }

    /// The picture behind an address: `cid:NAME@DOMAIN`, or where the editor will put it.
    private func pictureName(in source: String) -> PictureName? {
        if source.hasPrefix("cid:") {
            return PictureName(String(source.dropFirst(4).prefix { $0 != "@" }))
        }
        guard let base = context.settings.images.baseURL, source.hasPrefix(base) else { return nil }
        return PictureName(String(source.dropFirst(base.count)))
    }
}
