public import Files
internal import Glibc
internal import NewsletterCore

/// Reads the files that people write for their readers: articles, templates, pictures, issues.
///
/// ```swift
/// let files = EditedFiles(below: [room.folder, room.articles], of: room)
/// let bytes = try files.bytes(at: location.path, called: location.shown)
/// ```
///
/// What is read here gets into a mail, so a file is refused before it is read where it lies
/// elsewhere, links and hard links followed, where it holds secrets or people's data
/// (``PrivatePlaces``), or where it is too large.
public struct EditedFiles: Sendable {
    /// The most bytes that a file may have.
    public static let largest = 32 << 20

    /// The folders in which the files must lie, by their whole paths; nil: anywhere.
    private let roots: [String]?
    private let privacy: PrivatePlaces?
    /// What else can be done about a file that lies elsewhere.
    private let remedy: String

    /// Reads files that lie in one of the folders of a newsroom, wherever the folders themselves
    /// are linked to; without folders, files from anywhere.
    public init(
        below folders: [String]?, of newsroom: Newsroom, secrets: [String] = [],
        remedy: String = "copy it into the newsroom"
    ) {
        roots = folders.map { $0.compactMap(Folder.resolved) }
        privacy = PrivatePlaces(of: newsroom, secrets: secrets)
        self.remedy = remedy
    }

    private init() {
        roots = nil
        privacy = nil
        remedy = ""
    }

    /// Reads files that get into no mail, such as settings: only the size is looked at.
    public static let unmailed = EditedFiles()

    /// The bytes of a file.
    public func bytes(at path: String) throws(FileError) -> [UInt8] {
        try bytes(at: path, called: path)
    }

    /// The bytes of a file; errors call it by the name that is given.
    public func bytes(
        at path: String, called name: @autoclosure () -> String
    ) throws(FileError) -> [UInt8] {
        let whole = try place(of: path, called: name())
        // A pipe would keep us waiting for whoever writes into it.
        let file = try FileDescriptor(opening: whole, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        let status = try file.status()
        guard status.st_mode & S_IFMT == S_IFREG else {
            if status.st_mode & S_IFMT == S_IFDIR {
                throw FileError(path: name(), call: "open", errno: EISDIR)
            }
            throw unfit(name(), "is no file, but a pipe or a device")
        }
        if privacy?.shareContent(with: status) == true { throw Self.isPrivate(name()) }
        guard status.st_size <= Self.largest else { throw Self.tooLarge(name(), status.st_size) }
        let bytes = try file.readAll(upTo: Self.largest + 1)
        guard bytes.count <= Self.largest else { throw Self.tooLarge(name(), bytes.count) }
        if privacy != nil, PrivatePlaces.isPrivate(content: bytes) {
            throw Self.isPrivate(name())
        }
        return bytes
    }

    /// The whole path of a file that may be read; throws where it lies in a place from which
    /// nothing is.
    public func place(
        of path: String, called name: @autoclosure () -> String
    ) throws(FileError) -> String {
        guard let whole = Folder.resolved(path) else {
            let number = errno
            throw FileError(path: name(), call: "open", errno: number)
        }
        if privacy?.hold(whole) == true { throw Self.isPrivate(name()) }
        if let roots, !roots.contains(where: { Folder.contains($0, whole) }) {
            throw unfit(
                name(),
                "leads to \(whole.escapingControls()), outside of the newsroom; \(remedy)")
        }
        return whole
    }

    private static func isPrivate(_ name: String) -> FileError {
        FileError(
            path: name,
            reason: .unfit(
                "holds secrets or people's data, or leads to such a file, and is never put into a "
                    + "mail; take it away"))
    }

    private static func tooLarge(_ name: String, _ size: Int) -> FileError {
        let megabytes = (size + (1 << 20) - 1) >> 20
        return FileError(
            path: name,
            reason: .unfit(
                "has \(megabytes) MB; articles, templates, pictures and settings may have "
                    + "\(largest >> 20) MB. Make it smaller or take it away"))
    }

    private func unfit(_ name: String, _ text: String) -> FileError {
        FileError(path: name, reason: .unfit(text))
    }
}
