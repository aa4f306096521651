internal import DeliveryEngine
import Files
internal import FoundationEssentials
internal import NewsletterCore
import Subscribing

/// How a ledger keeps the sender and the audience of its mailing: JSON with sorted keys.
enum MailingColumn {
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Throws where it cannot be read: a mailing goes on as it began, or not at all.
    static func sender(_ text: String, in path: String) throws(FileError) -> SenderSnapshot {
        do { return try JSONDecoder().decode(SenderSnapshot.self, from: Data(text.utf8)) } catch {
            throw unreadable("who sends this mailing", path)
        }
    }

    /// Throws where a list or the expression cannot be read, since whoever took everybody instead
    /// would mail people who were never meant.
    static func audience(_ text: String, in path: String) throws(FileError) -> Audience {
        do {
            let audience = try JSONDecoder().decode(Audience.self, from: Data(text.utf8))
            _ = try audience.segment
            return audience
        } catch {
            throw unreadable("whom this mailing goes to", path)
        }
    }

    private static func unreadable(_ what: String, _ path: String) -> FileError {
        FileError(
            path: path, reason: .unfit("\(what) cannot be read"),
            remedy: "Put the file back from a backup.")
    }
}
