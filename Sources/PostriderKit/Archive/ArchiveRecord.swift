import Composing
import Cryptography
import Files
import Foundation
import NewsletterCore
import NewsroomFiles

/// What the readers of feeds know an issue by, in `Issues/SLUG/archive.yml`.
///
/// It is made when the page is written for the first time and belongs to the issue, in git too: a
/// feed whose identities or times change shows every issue as new.
struct ArchiveRecord: Equatable {
    /// A tag (RFC 4151) of the host and day of the first publication.
    var id: String
    /// When the first mail left.
    var published: Timestamp
    /// The place in the feed, from 1; nil while it is not listed.
    var number: Int?
    /// Of the correction that is published: 16 digits of its SHA-256.
    var correction: String?
    /// When a correction was last published, or taken back.
    var corrected: Timestamp?

    /// Makes the record of an issue that is published for the first time.
    init(of slug: Slug, at address: String, published: Timestamp) {
        let rest = address.drop { $0 != ":" }.dropFirst(3)
        let host = rest.prefix { !"/:?#".contains($0) }
        id = "tag:\(host),\(published.date):issue/\(slug)"
        self.published = published
    }

    /// Reads the record of an issue; nil where it has none.
    init?(_ folder: IssueFolder) throws {
        guard try Folder.holdsAnything(folder.archiveRecord) else { return nil }
        guard let data = FileManager.default.contents(atPath: folder.archiveRecord) else {
            throw Self.fault("cannot be read", folder)
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Self.fault("is not UTF-8", folder)
        }
        var fields: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline)
        where !line.hasPrefix("#") && !line.isBlank {
            guard let colon = line.firstRange(of: ": ") else {
                throw Self.fault("\"\(line.prefix(40))\" is no field", folder)
            }
            fields[String(line[..<colon.lowerBound])] = line[colon.upperBound...].trimmingSpace()
                .filter { $0 != "\"" }
        }
        func value<T>(_ name: String, _ parse: (String) -> T?) throws -> T? {
            guard let text = fields[name] else { return nil }
            guard let value = parse(text) else {
                throw Self.fault("\(name) cannot be \"\(text.prefix(40))\"", folder)
            }
            return value
        }
        guard let id = fields["id"], let published = try value("published", { Timestamp($0) })
        else { throw Self.fault("id or published is missing", folder) }
        self.id = id
        self.published = published
        number = try value("number") { text in Int(text).flatMap { $0 > 0 ? $0 : nil } }
        correction = fields["correction"]
        corrected = try value("corrected") { Timestamp($0) }
    }

    private static func fault(_ what: String, _ folder: IssueFolder) -> Problem {
        Problem(
            .badData, "Issues/\(folder.slug)/archive.yml: \(what)",
            remedy: "Put the file back as it was, or delete it to publish the issue anew.")
    }

    /// Notes a correction; one with another text than the last was made now, and one that is gone
    /// or empty was taken back now, so that no reader sees the issue's time move back.
    mutating func note(correction text: String?, at now: Timestamp) {
        let said = text.flatMap { $0.isBlank ? nil : $0 }
        let digits = said.map { SHA256.hash(Array($0.utf8)).hexadecimal.prefix(16) }.map(
            String.init)
        if digits == correction { return }
        correction = digits
        corrected = now
    }

    func write(_ folder: IssueFolder) throws {
        var lines = [
            "# By what readers of the archive and its feeds know this issue. Keep it with the issue.",
            "id: \"\(id)\"", "published: \(published)",
        ]
        if let number { lines.append("number: \(number)") }
        if let correction { lines.append("correction: \"\(correction)\"") }
        if let corrected { lines.append("corrected: \(corrected)") }
        try AtomicFile.write((lines.joined(separator: "\n") + "\n").utf8, to: folder.archiveRecord)
    }

    /// By what the feed is known whose first issue this is.
    var feedID: String {
        let end = id.firstRange(of: ":issue/")?.lowerBound ?? id.endIndex
        return "\(id[..<end]):newsletter"
    }
}
