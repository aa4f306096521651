internal import NewsletterCore

/// The fields of a mail's header, and where the body begins.
struct HeaderFields {
    /// Where each field is, with the end of its last line.
    private(set) var fields: [Range<Int>] = []
    /// Where the body begins.
    private(set) var end = 0

    /// Finds the fields of a mail that begins at `start`.
    init(of mail: [UInt8], from start: Int = 0) {
        fields.reserveCapacity(24)
        mail.withUnsafeBufferPointer { mail in
            var next = start
            while next < mail.count, mail[next] != 0x0D {
                let field = next
                repeat {
                    let line = mail[next...].firstIndex(of: 0x0A) ?? mail.count - 1
                    next = line + 1
                } while next < mail.count && (mail[next] == 0x20 || mail[next] == 0x09)
                fields.append(field..<next)
            }
            end = min(next + 2, mail.count)
        }
    }

    /// The names, in lower case.
    func names(in mail: [UInt8]) -> [String] {
        fields.map { field in
            let name = mail[field].prefix { $0 != UInt8(ascii: ":") }
            return String(decoding: name, as: UTF8.self).trimmingSpace().lowercased()
        }
    }
}
