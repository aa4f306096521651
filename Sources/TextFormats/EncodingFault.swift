package import Files
import NewsletterCore

/// Why bytes cannot be read as text, and where.
package struct EncodingFault: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        case utf32
        /// An escape of ISO 2022, and nobody says of which kind.
        case escape
        /// Neither UTF-8 nor anything else that is told by its bytes.
        case neither
        /// Half a character of UTF-16.
        case cut
        /// Nothing in the encoding that is named.
        case meaningless(charset: String)
        /// The C library does not know the encoding that is named.
        case unknown(charset: String)
    }

    /// How many bytes stand before it.
    package let offset: Int
    package let reason: Reason

    /// Where, and what is wrong, without the file and the way out.
    package var description: String {
        switch reason {
        case .utf32: "byte \(offset + 1): the file is UTF-32"
        case .escape: "byte \(offset + 1): an escape of ISO-2022 stands there"
        case .neither:
            "byte \(offset + 1): the text is neither UTF-8 nor, as it seems, Windows-1252"
        case .cut: "byte \(offset + 1): half a character of UTF-16 stands there"
        case .meaningless(let charset): "byte \(offset + 1) has no meaning in \(charset)"
        case .unknown(let charset):
            "there is no encoding \"\(charset)\"; `iconv -l` lists the names"
        }
    }
}

extension FileError {
    /// Tells of a file of the newsroom's that cannot be read as text.
    package init(_ fault: EncodingFault, in path: String) {
        if case .unknown = fault.reason {
            self.init(path: path, reason: .unfit(fault.description))
        } else {
            self.init(path: path, reason: .unfit(fault.description), remedy: .nameEncoding)
        }
    }
}
