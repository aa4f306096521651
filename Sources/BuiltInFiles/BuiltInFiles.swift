public import Foundation

/// The files of the repository's top-level folders Templates and Subscribers, and of the pages of
/// the servers, as they were when the binary was built.
public enum BuiltInFiles {
    /// Every path, such as `Templates/classic/issue.html`, in order.
    public static var paths: [String] { embeddedFiles.map(\.path) }

    /// The bytes of a file; nil where there is none of that path.
    public static func contents(of path: String) -> Data? {
        embeddedFiles.first { $0.path == path }
            .flatMap { Data(base64Encoded: $0.base64.description) }
    }

    /// The files below a folder, their paths counted from there.
    public static func files(below folder: String) -> [(path: String, contents: Data)] {
        paths.filter { $0.hasPrefix(folder + "/") }.compactMap { path in
            contents(of: path).map { (String(path.dropFirst(folder.count + 1)), $0) }
        }
    }
}
