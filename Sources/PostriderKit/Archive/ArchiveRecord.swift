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
    /// Of the correction that was published: 16 digits of its SHA-256, and when that was.
    var correction: String?
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
        guard let data = FileManager.default.contents(atPath: folder.archiveRecord) else {
            return nil
        }
        var fields: [String: String] = [:]
        for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
        where !line.hasPrefix("#") {
            guard let colon = line.firstRange(of: ": ") else { continue }
            fields[String(line[..<colon.lowerBound])] = line[colon.upperBound...].trimmingSpace()
                .filter { $0 != "\"" }
        }
        guard let id = fields["id"], let published = fields["published"].flatMap({ Timestamp($0) })
        else {
            throw Problem(
                .badData, "Issues/\(folder.slug)/archive.yml: id or published is missing",
                remedy: "Put the file back as it was, or delete it to publish the issue anew.")
        }
        self.id = id
        self.published = published
        number = fields["number"].flatMap { Int($0) }
        correction = fields["correction"]
        corrected = fields["corrected"].flatMap { Timestamp($0) }
    }

    /// Notes a correction; one with another text than the last was made now.
    mutating func note(correction text: String?, at now: Timestamp) {
        let digits = text.map { SHA256.hash(Array($0.utf8)).hexadecimal.prefix(16) }.map(
            String.init)
        if digits == correction { return }
        correction = digits
        corrected = digits == nil ? nil : now
    }

    func write(_ folder: IssueFolder) throws {
        var lines = [
            "# By what readers of the archive and its feeds know this issue. Keep it with the issue.",
            "id: \"\(id)\"", "published: \(published)",
        ]
        if let number { lines.append("number: \(number)") }
        if let correction, let corrected {
            lines += ["correction: \"\(correction)\"", "corrected: \(corrected)"]
        }
        try AtomicFile.write((lines.joined(separator: "\n") + "\n").utf8, to: folder.archiveRecord)
    }

    /// By what the feed is known whose first issue this is.
    var feedID: String {
        let end = id.firstRange(of: ":issue/")?.lowerBound ?? id.endIndex
        return "\(id[..<end]):newsletter"
    }
}
