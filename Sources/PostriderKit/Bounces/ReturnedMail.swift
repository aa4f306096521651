import Files
import Foundation
import Inbound
package import NewsletterCore
package import NewsroomFiles

/// What a mail server has handed over and must not be lost: the spool of what was not read yet, and
/// a Maildir with the mail of people.
package struct ReturnedMail {
    private let newsroom: Newsroom
    private let effects: Effects

    /// Of the newsroom.
    package init(of newsroom: Newsroom, effects: Effects) {
        self.newsroom = newsroom
        self.effects = effects
    }

    /// Keeps a message until somebody can read it; `recipient` is the address to which it came.
    package func spool(_ message: [UInt8], to recipient: String?) throws {
        let line = "\(recipient ?? "")\n"
        try write(Array(line.utf8) + message, in: newsroom.bounceSpool)
    }

    /// The files of the spool, the oldest first.
    package func spooled() throws -> [String] {
        guard Folder.isFolder(newsroom.bounceSpool) else { return [] }
        return try Folder.names(in: newsroom.bounceSpool)
            .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".new") }.sorted()
            .map { "\(newsroom.bounceSpool)/\($0)" }
    }

    /// A message of the spool.
    package func read(_ file: String) throws -> (message: [UInt8], recipient: String?) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw FileError(path: file, reason: .missing)
        }
        let parts = data.split(
            separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        let recipient = String(decoding: parts.first ?? Data(), as: UTF8.self)
        return (Array(parts.last ?? Data()), recipient.isEmpty ? nil : recipient)
    }

    /// Takes a message off the spool once it is read.
    package func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: file)
    }

    /// Puts a message that somebody should read into the Maildir, once; a report about mail of
    /// others into its folder `.Foreign`.
    package func deliver(_ message: [UInt8], digest: String, isReport: Bool = false) throws {
        let home = newsroom.returnedMail + (isReport ? "/.Foreign" : "")
        for folder in [newsroom.returnedMail, home] { try make(folder) }
        for part in ["tmp", "new", "cur"] { try make("\(home)/\(part)") }
        let name = "\(digest.prefix(32)).postrider"
        let known = try Folder.names(in: "\(home)/cur")
        if known.contains(where: { $0.hasPrefix(name) }) { return }
        try AtomicFile.write(message, to: "\(home)/new/\(name)", mode: 0o600)
    }

    /// How many messages in the Maildir nobody has read.
    package func unread() -> Int {
        ((try? Folder.names(in: "\(newsroom.returnedMail)/new")) ?? []).count
    }

    private func write(_ bytes: [UInt8], in folder: String) throws {
        try make(folder)
        let chance = effects.randomBytes(8).map { String($0, radix: 16) }.joined()
        let name = "\(effects.now().milliseconds)-\(chance).eml"
        try AtomicFile.write(bytes, to: "\(folder)/\(name)", mode: 0o600)
    }

    private func make(_ folder: String) throws {
        if !Folder.isFolder(folder) { try Folder.create(folder, mode: 0o700) }
    }
}
