import NewsletterCore

/// What the name of an article's file says.
struct ArticlePath {
    let file: String
    /// The name without extension; that of the file has no folders.
    let name: String
    /// The extension in lower case.
    let kind: String

    /// Takes a file's path; the name may be another than the file's, such as its folder's.
    init(_ file: String, name: String? = nil) {
        self.file = file
        let last = file.split(separator: "/").last.map(String.init) ?? file
        if let dot = last.lastIndex(of: "."), dot > last.startIndex {
            self.name = name ?? String(last[..<dot])
            kind = last[last.index(after: dot)...].lowercased()
        } else {
            self.name = name ?? last
            kind = ""
        }
    }

    /// The name without the folders that an article's name may have.
    private var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// The day at the head of `2026-11-02-snow.md`.
    var date: CalendarDate? { CalendarDate(String(lastName.prefix(10))) }

    /// The name as a reader would write it: `snow-in-may` becomes "Snow in may".
    var readableName: String {
        let name = lastName
        var text = Substring(name)
        if date != nil { text = text.dropFirst(10).drop { $0 == "-" || $0 == "_" } }
        if text.isEmpty { text = Substring(name) }
        let words = text.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
