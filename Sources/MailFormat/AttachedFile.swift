internal import NewsletterCore

/// A file that goes with every mail of an edition.
public struct AttachedFile: Hashable, Sendable {
    /// The name under which a reader saves it, in any script, without a folder.
    public var fileName: String
    /// Such as `application/pdf`.
    public var contentType: String
    /// What is in it, kept byte for byte.
    public var bytes: [UInt8]
    /// For a picture within the HTML, where `cid:` and this stand in its place, such as
    /// `logo@news.example.org`; nil for a file to save.
    public var contentID: String?

    /// Makes an attachment, or a picture within the HTML where it has a Content-ID.
    public init(
        fileName: String, contentType: String, bytes: [UInt8], contentID: String? = nil
    ) {
        self.fileName = fileName
        self.contentType = contentType
        self.bytes = bytes
        self.contentID = contentID
    }
}

extension AttachedFile {
    /// The header of its part; throws where the name, the type or the Content-ID is none.
    func fields() throws(MailError) -> [UInt8] {
        var writer = HeaderWriter()
        guard !fileName.isEmpty, !fileName.contains(where: { "/\\".contains($0) }) else {
            throw .malformed(
                field: "attachment", value: fileName, reason: "must be a name without a folder")
        }
        let type = contentType.utf8.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard type.count == 2, type.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isMediaTypeText) }),
            !["multipart", "message"].contains(contentType.prefix { $0 != "/" }.lowercased())
        else {
            throw .malformed(
                field: "attachment \(fileName)", value: contentType,
                reason: "is not the type of a file; write one like application/pdf")
        }
        // Readers that know no RFC 2231 take the name from here.
        try writer.parameterized("Content-Type", contentType, [("name", asciiName)])
        try writer.line("Content-Transfer-Encoding", isReadable ? "quoted-printable" : "base64")
        let disposition = contentID == nil ? "attachment" : "inline"
        try writer.parameterized("Content-Disposition", disposition, [("filename", fileName)])
        if let contentID {
            let sides = contentID.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
            guard sides.count == 2, contentID.utf8.count <= 200,
                sides.allSatisfy({
                    !$0.isEmpty && $0.allSatisfy { $0.isMediaTypeText && $0 != 0x26 }
                })
            else {
                throw .malformed(
                    field: "Content-ID", value: contentID,
                    reason: "is none; write one like logo@news.example.org")
            }
            try writer.line("Content-ID", "<\(contentID)>")
        }
        return writer.bytes
    }

    /// At most 60 bytes of ASCII that still tell what it is; the extension is kept.
    private var asciiName: String {
        let plain = String(fileName.map { $0.isASCII && !"\"\\".contains($0) ? $0 : "_" })
        return plain.count <= 60 ? plain : "\(plain.prefix(45))_\(plain.suffix(14))"
    }

    /// Appends what is in it: text as quoted-printable, with its line breaks encoded so that
    /// readers leave them as they are, else base64.
    func encode(into out: inout [UInt8]) {
        if isReadable {
            QuotedPrintable.encode(bytes, asText: false, into: &out)
        } else {
            Base64.writeLines(bytes, into: &out)
        }
    }

    /// Whether it is text, and quoted-printable no longer than base64.
    private var isReadable: Bool {
        guard contentType.lowercased().hasPrefix("text/") else { return false }
        let escapes = bytes.count { !(0x20...0x7E).contains($0) || $0 == UInt8(ascii: "=") }
        return escapes * 6 <= bytes.count
    }
}

extension UInt8 {
    /// RFC 6838's restricted name, which is also safe in a URL.
    fileprivate var isMediaTypeText: Bool {
        isASCIILetterOrDigit || "!#$&-^_.+".utf8.contains(self)
    }
}
