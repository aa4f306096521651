import Archiving
import Cryptography
import Files
import Foundation
import NewsletterCore
import NewsroomFiles

/// A folder in which an archive stands, with a list of what was written there.
///
/// Only what stands in the list is ever replaced or deleted, and only while it is as it was
/// written. Each file takes its place at once; what a power cut spoils is written again by the next
/// run, which compares every file with what it should hold. What a run that was killed left beside
/// such a file goes too.
struct ArchiveFolder {
    /// What became of the files.
    struct Changes {
        var written = 0
        var unchanged = 0
        var removed = 0
        /// Files that are not needed any more, and that somebody has changed: they stay.
        var kept: [String] = []
    }

    /// Of what a whole archive was made, and what stands in it.
    struct Whole: Codable {
        /// The digests of what it was made of.
        var inputs: [String]
        var listed: Int
        var hidden: Int
        var stripped: [String: [String]]
    }

    private struct Manifest: Codable {
        var files: [String: String] = [:]
        /// Nil where time alone may change the archive.
        var whole: Whole?
    }

    private let folder: String
    private var manifest: Manifest

    private static let manifestName = ".postrider-archive.json"

    /// Whether files of an archive stand in the folder.
    static func isArchive(_ folder: String) -> Bool {
        let data = FileManager.default.contents(atPath: "\(folder)/\(manifestName)")
        return data.flatMap { try? JSONDecoder().decode(Manifest.self, from: $0) }
            .map { !$0.files.isEmpty } ?? false
    }

    /// What was last written into a folder, and of what; nil where nothing was.
    static func written(in folder: String) -> (names: Set<String>, whole: Whole?)? {
        let data = FileManager.default.contents(atPath: "\(folder)/\(manifestName)")
        return data.flatMap { try? JSONDecoder().decode(Manifest.self, from: $0) }
            .map { (Set($0.files.keys.filter(isPlain)), $0.whole) }
    }

    /// Opens or makes the folder.
    ///
    /// Throws where it is a newsroom, stands above this one, or is a part of it that is private; of
    /// the newsroom's own folder for it nothing of that is asked.
    init(_ folder: String, beside newsroom: Newsroom?) throws {
        self.folder = folder
        if let newsroom { try Self.refuse(folder, of: newsroom) }
        try Folder.create(folder)
        let path = "\(folder)/\(Self.manifestName)"
        guard try Folder.holdsAnything(path) else {
            manifest = Manifest()
            return
        }
        let data = FileManager.default.contents(atPath: path) ?? Data()
        guard let manifest = try? JSONDecoder().decode(Manifest.self, from: data) else {
            throw Problem(
                .badData, "\(path) cannot be read, and it says which files are the archive's",
                remedy: "Name an empty folder, or put the file back.")
        }
        self.manifest = manifest
    }

    private static func refuse(_ folder: String, of newsroom: Newsroom) throws {
        let home = URL(fileURLWithPath: newsroom.folder).resolvingSymlinksInPath().path
        let place = URL(fileURLWithPath: folder).resolvingSymlinksInPath().standardizedFileURL.path
        if place == "/" || home.hasPrefix("\(place)/") {
            throw Problem(
                .badData, "\(folder) is a folder in which the newsroom stands",
                remedy: "Name another folder for the archive, such as public.")
        }
        let isNewsroom = place == home || Newsroom(folder: folder).exists
        let own = ["Articles", "Issues", "Keys", "Outbox", "Subscribers", "Templates"]
        let isWithin = own.contains {
            place == "\(home)/\($0)" || place.hasPrefix("\(home)/\($0)/")
        }
        guard isNewsroom || isWithin else { return }
        throw Problem(
            .badData,
            "\(folder) is \(isNewsroom ? "a newsroom" : "a folder of the newsroom's own")",
            remedy: "Name another folder for the archive, such as public.")
    }

    /// Writes what is new or has changed, and deletes what was written before and is gone.
    ///
    /// With `isPart` the files are some of the archive, and the others stay. Throws where a file
    /// that somebody else has put there stands in the way; then nothing is written.
    mutating func write(_ files: [ArchiveFile], isPart: Bool) throws -> Changes {
        var changes = Changes()
        var due: [ArchiveFile] = []
        for file in files {
            try checkPlace(of: file.path)
            let now = FileManager.default.contents(atPath: path(file.path)).map { Array($0) }
            if now == file.bytes {
                changes.unchanged += 1
            } else {
                if let now, manifest.files[file.path] == nil, !now.isEmpty {
                    throw inTheWay(file.path)
                }
                due.append(file)
            }
        }
        let old = manifest.files
        manifest.whole = nil
        for file in files { manifest.files[file.path] = Self.digits(file.bytes) }
        // First what is going to be there, so that a run that is cut off forgets no file.
        try save()
        for file in due.filter({ !$0.isPage }) + due.filter(\.isPage) {
            try Folder.create(Folder.parent(of: path(file.path)))
            try AtomicFile.replace(file.bytes, at: path(file.path))
            changes.written += 1
        }
        if !isPart {
            let kept = Set(files.map(\.path))
            for name in old.keys.sorted() where !kept.contains(name) {
                try remove(name, digits: old[name], &changes)
            }
        }
        try save()
        return changes
    }

    /// What stands in the archive where it was made of the same, and every file is as it was
    /// written; nil where it has to be looked at anew.
    func whole(of inputs: [String]) -> (Whole, fileCount: Int)? {
        guard let whole = manifest.whole, whole.inputs == inputs else { return nil }
        let isWhole = manifest.files.allSatisfy { name, digits in
            FileManager.default.contents(atPath: path(name)).map { Self.digits(Array($0)) }
                == digits
        }
        return isWhole ? (whole, manifest.files.count) : nil
    }

    /// Notes of what the archive was made.
    mutating func note(_ whole: Whole?) throws {
        manifest.whole = whole
        try save()
    }

    private mutating func remove(_ name: String, digits: String?, _ changes: inout Changes) throws {
        manifest.files[name] = nil
        // The list may have been written by anybody who can write here.
        guard Self.isPlain(name) else { return }
        guard let now = FileManager.default.contents(atPath: path(name)) else { return }
        if Self.digits(Array(now)) != digits {
            changes.kept.append(name)
            return
        }
        try FileManager.default.removeItem(atPath: path(name))
        changes.removed += 1
        var above = Folder.parent(of: path(name))
        while above != folder, above.hasPrefix("\(folder)/"), rmdir(above) == 0 {
            above = Folder.parent(of: above)
        }
    }

    private mutating func save() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let bytes = Array(try encoder.encode(manifest))
        let path = "\(folder)/\(Self.manifestName)"
        if FileManager.default.contents(atPath: path).map({ Array($0) }) == bytes { return }
        try AtomicFile.write(bytes, to: path, mode: 0o644)
    }

    /// Deletes what runs that were killed left beside the files of the list.
    ///
    /// Only for the one whose turn it is in the folder: to others the files may be their own.
    func removeLeftovers() throws {
        let names = [Self.manifestName] + manifest.files.keys.filter(Self.isPlain)
        let folders = Dictionary(grouping: names) { Folder.parent(of: path($0)) }
        for (place, names) in folders {
            let targets = names.map { ($0 as NSString).lastPathComponent }
            let found = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            for name in found where name.hasSuffix(".new") {
                guard targets.contains(where: { AtomicFile.isLeftover(name, of: $0) }),
                    try FileManager.default.attributesOfItem(atPath: "\(place)/\(name)")[.type]
                        as? FileAttributeType == .typeRegular
                else { continue }
                try FileManager.default.removeItem(atPath: "\(place)/\(name)")
            }
        }
    }

    /// Throws where something else than a file stands in a file's place, or else than a folder in
    /// that of its folder.
    private func checkPlace(of name: String) throws {
        let isTaken = try Folder.holdsAnything(path(name))
        if isTaken, !Folder.isFile(path(name)) { throw inTheWay(name) }
        var above = Folder.parent(of: name)
        while above != "." {
            if try Folder.holdsAnything(path(above)), !Folder.isFolder(path(above)) {
                throw inTheWay(above)
            }
            above = Folder.parent(of: above)
        }
    }

    private func path(_ name: String) -> String { "\(folder)/\(name)" }

    private func inTheWay(_ name: String) -> Problem {
        Problem(
            .badData,
            "\(path(name)) stands where the archive would, and was not written by it; "
                + "nothing was changed",
            remedy: "Name an empty folder, or move that file elsewhere.")
    }

    private static func isPlain(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count <= 3 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
    }

    private static func digits(_ bytes: [UInt8]) -> String {
        String(SHA256.hash(bytes).hexadecimal.prefix(32))
    }
}

extension ArchiveFile {
    /// Whether it leads to others, which must be there first.
    fileprivate var isPage: Bool { mediaType.hasPrefix("text/html") || path.hasPrefix("feed") }
}
