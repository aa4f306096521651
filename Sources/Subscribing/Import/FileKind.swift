import Files
internal import NewsletterCore

/// Files that are no table, told by how they begin, with what to do about them.
enum FileKind {
    /// Throws where the first bytes of a file are another kind's.
    static func check(_ bytes: some Sequence<UInt8>, _ source: String) throws(FileError) {
        let head = Array(bytes.prefix(4096))
        for (signature, explanation) in signatures where head.starts(with: signature) {
            throw FileError(path: source, reason: .unfit(explanation))
        }
        guard head.starts(with: zip) else { return }
        let text = String(decoding: head, as: UTF8.self)
        let kind =
            archives.first { text.contains($0.part) }?.kind
            ?? "is a zip archive; unpack it and import the CSV in it"
        throw FileError(path: source, reason: .unfit(kind))
    }

    /// Throws where the text of a file begins as no table and no JSON lines do.
    static func check(text bytes: [UInt8], _ source: String) throws(FileError) {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self).trimmingSpace()
        let start = head.prefix(20).lowercased()
        if let explanation = texts.first(where: { start.hasPrefix($0.beginning) })?.explanation {
            throw FileError(path: source, reason: .unfit(explanation))
        }
        let next = head.dropFirst().first { !$0.isWhitespace }
        if head.hasPrefix("["), let next, "[{\"]".contains(next) {
            throw FileError(
                path: source,
                reason: .unfit(
                    "is a JSON array, and one object a line is read: "
                        + "jq -c '.[]' FILE > people.jsonl"))
        }
        let firstLine = head.prefix { !$0.isNewline }.trimmingSpace()
        if firstLine == "{" {
            throw FileError(
                path: source,
                reason: .unfit(
                    "is one JSON document over several lines, and one object a line is read: "
                        + "jq -c . FILE > people.jsonl"))
        }
    }

    private static let zip = Array("PK\u{3}\u{4}".utf8)

    private static let archives = [
        ("xl/", "Excel workbook (xlsx)"), ("opendocument.spreadsheet", "spreadsheet (ods)"),
        ("word/", "Word document (docx)"), ("opendocument.text", "text document (odt)"),
        ("Index/", "Numbers spreadsheet"), ("[Content_Types].xml", "Office document"),
    ].map { (part: $0.0, kind: "is an \($0.1), not CSV; \(saving)".withArticle) }

    private static let saving = "save it as \"CSV UTF-8\" and import that"

    private static let signatures: [([UInt8], String)] = [
        (
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            "is an old Office document such as xls, not CSV; \(saving)"
        ),
        ([0x1F, 0x8B], "is compressed by gzip; unpack it: gunzip FILE"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "is compressed by xz; unpack it: unxz FILE"),
        ([0x28, 0xB5, 0x2F, 0xFD], "is compressed by zstd; unpack it: unzstd FILE"),
        (Array("BZh".utf8), "is compressed by bzip2; unpack it: bunzip2 FILE"),
        (
            Array("7z\u{BC}\u{AF}".unicodeScalars.map { UInt8($0.value) }),
            "is a 7z archive; unpack it"
        ),
        (Array("%PDF-".utf8), "is a PDF; ask for the list as CSV"),
        (
            Array("SQLite format 3\0".utf8),
            "is a database, not a table; for a backup of this program: postrider subscribers restore"
        ),
    ]

    private static let texts: [(beginning: String, explanation: String)] = [
        ("<!doctype html", "is a web page, not CSV; download the list itself"),
        ("<html", "is a web page, not CSV; download the list itself"),
        ("<?xml", "is XML, not CSV; \(saving)"),
        ("begin:vcard", "is an address book (vCard), not CSV; export it as CSV"),
    ]
}

extension String {
    /// `is an spreadsheet` becomes `is a spreadsheet`.
    fileprivate var withArticle: String {
        let noun = dropFirst("is an ".count)
        let isVowel = noun.first.map { "AEIOaeio".contains($0) } ?? false
        return isVowel ? self : "is a \(noun)"
    }
}
