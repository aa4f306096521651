import Foundation
import NewsletterCore
import NewsroomFiles

/// A file with a secret, named in the settings.
struct PrivateFile {
    /// The path; one in the settings that is relative begins at the newsroom.
    let path: String

    init(_ name: String, newsroom folder: String) {
        path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
    }

    /// The text in it; throws a ``Problem`` where it cannot be read, or everybody can read it.
    func text(origin: String, what: String, remedy: Remedy) throws -> String {
        var status = stat()
        let found = stat(path, &status) == 0
        if found, status.st_size > EditedFiles.largest {
            throw Problem(
                .badConfiguration,
                "\(origin): the \(what) file \(path) has \(status.st_size >> 20) MB",
                remedy: "No more than \(EditedFiles.largest >> 20) MB are read; name another file.")
        }
        guard found, let bytes = try? EditedFiles.unmailed.bytes(at: path) else {
            throw Problem(
                .badConfiguration, "\(origin): the \(what) file \(path) cannot be read",
                remedy: remedy)
        }
        guard status.st_mode & 0o007 == 0 else {
            throw Problem(
                .badConfiguration, "\(path): everybody on this machine can read this \(what)",
                remedy: "Run: chmod 600 \(path)")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
