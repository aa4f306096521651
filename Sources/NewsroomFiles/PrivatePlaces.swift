import Files
internal import Glibc
internal import NewsletterCore

// What is never read as an article, a picture or a part of a template:
//
//  by its place     Subscribers/, Keys/ and Outbox/ of any newsroom, wherever they are linked to,
//                   postrider.yml, the secrets that the settings name, /proc, /sys and /dev
//  by its name      keys, databases and what SQLite puts beside them, intakes, tables of people,
//                   mails, logs, also those of departures
//  by its inode     another name (hard link) of one of those of this newsroom
//  by its content   an SQLite database, a file of keys, a private key in PEM

/// Tells the files of a newsroom that hold secrets or people's data from those of its readers.
struct PrivatePlaces: Sendable {
    private let newsroom: Newsroom
    private let secrets: [String]
    private let folders: [String]

    /// Takes a newsroom and the files that its settings name as secret.
    init(of newsroom: Newsroom, secrets: [String]) {
        self.newsroom = newsroom
        self.secrets = secrets
        folders = Self.folders(of: newsroom).compactMap(Folder.resolved)
    }

    private static func folders(of newsroom: Newsroom) -> [String] {
        [newsroom.subscribers, newsroom.keys, newsroom.outbox]
    }

    // MARK: - By place and name

    /// Whether a file at a whole path, links followed, is private.
    func hold(_ whole: String) -> Bool {
        if Self.system.contains(where: whole.hasPrefix), !whole.hasPrefix("/dev/shm/") {
            return true
        }
        if folders.contains(where: { Folder.contains($0, whole) }) { return true }
        if Self.isPrivate(name: String(whole[Self.afterLastSlash(whole)...])) { return true }
        if secrets.contains(where: { Folder.resolved($0) == whole }) { return true }
        return Self.isInPrivateFolder(whole)
    }

    /// What the kernel shows as files: a process's environment is one.
    private static let system = ["/proc/", "/sys/", "/dev/"]

    private static func isPrivate(name: String) -> Bool {
        let name = name.lowercased()
        return name == "postrider.yml" || name.hasPrefix("departures-")
            || endings.contains(where: name.hasSuffix)
    }

    private static func afterLastSlash(_ path: String) -> String.Index {
        path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    }

    private static let endings = [
        ".key", ".pem", ".sqlite", ".sqlite-wal", ".sqlite-shm", ".sqlite-journal", ".intake",
        ".csv", ".tsv", ".jsonl", ".ndjson", ".mbox", ".eml", ".log",
    ]

    /// Whether it lies in the private folders of any newsroom, such as one beside this.
    private static func isInPrivateFolder(_ whole: String) -> Bool {
        var folder = Folder.parent(of: whole)
        while folder != "/", folder != "." {
            let above = Newsroom(folder: Folder.parent(of: folder))
            if folders(of: above).contains(folder), above.exists { return true }
            folder = above.folder
        }
        return false
    }

    // MARK: - By inode

    /// Whether an open file is another name of a private one.
    func shareContent(with status: stat) -> Bool {
        guard status.st_nlink > 1 else { return false }
        return privateFiles().contains { path in
            var other = stat()
            return stat(path, &other) == 0 && other.st_dev == status.st_dev
                && other.st_ino == status.st_ino
        }
    }

    private func privateFiles() -> [String] {
        var files = secrets + [newsroom.settings]
        for folder in Self.folders(of: newsroom) { files += Self.files(below: folder) }
        let ledgers = (try? newsroom.mailedIssues()) ?? []
        return files + ledgers.flatMap { [$0.ledger, "\($0.ledger)-wal"] }
    }

    private static func files(below folder: String) -> [String] {
        let names = (try? Folder.names(in: folder)) ?? []
        return names.map { "\(folder)/\($0)" }
            .flatMap { Folder.isFolder($0) ? files(below: $0) : [$0] }
    }

    // MARK: - By content

    /// Whether bytes are those of a database, or of keys.
    static func isPrivate(content bytes: [UInt8]) -> Bool {
        bytes.starts(with: "SQLite format 3\0".utf8) || isPEM(bytes) || isKeyFile(bytes)
    }

    private static func isPEM(_ bytes: [UInt8]) -> Bool {
        let line = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }
        let text = String(decoding: line.prefix(80), as: UTF8.self)
        return text.hasPrefix("-----BEGIN ") && text.contains("PRIVATE KEY-----")
    }

    /// Whether every line is a key of 64 digits, with or without its name.
    private static func isKeyFile(_ bytes: [UInt8]) -> Bool {
        guard (64...65_536).contains(bytes.count) else { return false }
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
        return !lines.isEmpty
            && lines.allSatisfy { line in
                let words = line.split(separator: 0x20)
                guard let digits = words.last, words.count <= 2 else { return false }
                return digits.count == 64 && digits.allSatisfy(isHexadecimal)
            }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
    }
}
