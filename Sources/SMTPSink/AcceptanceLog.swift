internal import Foundation
internal import Glibc
internal import Synchronization

/// One line of the acceptance log: the sink has taken this mail for this recipient.
///
///     {"at":1795340000123,"bytes":20480,"message_id":"<a@example.org>","recipient":"anna@example.net"}
public struct AcceptanceRecord: Codable, Hashable, Sendable {
    /// The envelope recipient.
    public let recipient: String
    /// The Message-ID with its angle brackets, nil when the mail has none.
    public let messageID: String?
    /// The size of the mail before dot-stuffing.
    public let bytes: Int
    /// When its last byte came, in milliseconds since 1970.
    public let at: Int

    enum CodingKeys: String, CodingKey {
        case recipient, bytes, at
        case messageID = "message_id"
    }

    /// The records in the file at this path, in the order of acceptance.
    public static func records(in path: String) throws -> [AcceptanceRecord] {
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: ASCII.lf)
        return try lines.map { try JSONDecoder().decode(AcceptanceRecord.self, from: $0) }
    }
}

/// The file that says which mails were accepted, whatever became of the client.
///
/// All lines of a mail are appended in one write before its 250 leaves. They outlive the
/// sink's own death, too, but not a power loss.
final class AcceptanceLog: Sendable {
    private let file: Mutex<WritableFile>

    init(_ path: String) throws(SinkError) {
        do {
            file = Mutex(try WritableFile(path, O_APPEND))
        } catch {
            throw .cannotOpen(path: path, reason: "\(error)")
        }
    }

    func append(_ mail: ReceivedMail) throws {
        let messageID = Self.messageID(of: mail.bytes)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines: [UInt8] = []
        for recipient in mail.recipients {
            let record = AcceptanceRecord(
                recipient: recipient, messageID: messageID, bytes: mail.bytes.count,
                at: Int(mail.receivedAt.timeIntervalSince1970 * 1000))
            lines += try encoder.encode(record) + [ASCII.lf]
        }
        try file.withLock { try $0.write(lines) }
    }

    /// The value of the first Message-ID field of the header, which may be folded.
    static func messageID(of mail: [UInt8]) -> String? {
        let name = Array("MESSAGE-ID:".utf8)
        var lines = mail.split(separator: ASCII.lf, omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst(), !line.isEmpty, line != [ASCII.cr] {
            guard line.count >= name.count,
                line.prefix(name.count).map(ASCII.upper) == name
            else { continue }
            var value = String(decoding: line.dropFirst(name.count), as: UTF8.self)
            while let next = lines.first, next.first == ASCII.space || next.first == 9 {
                value += String(decoding: lines.removeFirst(), as: UTF8.self)
            }
            return value.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return nil
    }
}
