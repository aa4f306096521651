import Foundation

/// A file with a secret, named in the settings.
struct PrivateFile {
    /// The path; one in the settings that is relative begins at the newsroom.
    let path: String

    init(_ name: String, newsroom folder: String) {
        path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
    }

    /// The text in it; throws a ``Failure`` where it cannot be read, or everybody can read it.
    func text(origin: String, what: String, advice: String) throws -> String {
        var status = stat()
        guard stat(path, &status) == 0, let data = FileManager.default.contents(atPath: path) else {
            throw Failure(
                .badConfiguration, "\(origin): the \(what) file \(path) cannot be read",
                advice: advice)
        }
        guard status.st_mode & 0o007 == 0 else {
            throw Failure(
                .badConfiguration, "\(path): everybody on this machine can read this \(what)",
                advice: "Run: chmod 600 \(path)")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
