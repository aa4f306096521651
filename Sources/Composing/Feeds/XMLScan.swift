import NewsletterCore

/// Goes over XML from tag to tag, for feeds.
///
/// It knows no document types: one that declares a `DOCTYPE` is refused, so no entity can be
/// defined, and none is ever fetched. Depth and size of a tag are limited.
struct XMLScan {
    /// What comes next.
    enum Event {
        case start(name: String, attributes: [String: String])
        case end(name: String)
        /// Text with its references resolved.
        case text(String)
    }

    /// Why XML cannot be read.
    enum Fault: Error, Hashable {
        case documentType
        case tooDeep
        case notClosed(String)
        case mismatched(String)
    }

    /// How deep elements may nest.
    static let depthLimit = 100

    private let bytes: [UInt8]
    private var at = 0
    private var open: [String] = []
    private var endIsPending = false
    /// Whether what HTML forgives is forgiven: end tags that are missing or too many, values
    /// without quotes, a lone `<`; as in an entry that somebody put together by hand.
    var isLenient = false
    /// How many elements have lost their end tags in a lenient stretch and still wait for it.
    private var implied = 0
    /// Whether the end that was told last stands for an end tag that is missing.
    private(set) var endIsImplied = false

    /// Takes the text of a document.
    init(_ text: String) { bytes = Array(text.utf8) }

    /// The line that has been reached, counted from 1.
    var line: Int { bytes[..<min(at, bytes.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) } }

    /// The next event; nil at the end.
    mutating func next() throws(Fault) -> Event? {
        if endIsPending {
            endIsPending = false
            endIsImplied = false
            return .end(name: open.removeLast())
        }
        if implied > 0 {
            implied -= 1
            endIsImplied = implied > 0
            return .end(name: open.removeLast())
        }
        while at < bytes.count {
            if bytes[at] != UInt8(ascii: "<") { return .text(takeText()) }
            if starts(with: "<!--") {
                try skip(past: "-->", what: "comment")
            } else if starts(with: "<![CDATA[") {
                let start = at + 9
                try skip(past: "]]>", what: "CDATA")
                return .text(String(decoding: bytes[start..<(at - 3)], as: UTF8.self))
            } else if starts(with: "<?") {
                try skip(past: "?>", what: "instruction")
            } else if starts(with: "<!") {
                if !isLenient { throw .documentType }
                at += 2
                return .text("<!")
            } else if starts(with: "</") {
                if let event = try endTag() { return event }
            } else if isLenient, !isTag(at + 1) {
                at += 1
                return .text("<")
            } else {
                return try startTag()
            }
        }
        if let name = open.last { throw .notClosed("<\(name)>") }
        return nil
    }

    private mutating func takeText() -> String {
        let start = at
        at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return String(decoding: bytes[start..<at], as: UTF8.self).decodingReferences()
    }

    private func isTag(_ index: Int) -> Bool {
        index < bytes.count && (bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "_"))
    }

    /// The end of an element; nil for an end tag that is passed over.
    private mutating func endTag() throws(Fault) -> Event? {
        at += 2
        let name = takeName()
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else {
            throw .notClosed("</\(name)")
        }
        at += 1
        endIsImplied = open.last != name
        if open.last != name {
            guard isLenient else { throw .mismatched("</\(name)>") }
            guard let index = open.lastIndex(of: name) else { return nil }
            implied = open.count - 1 - index
        }
        return .end(name: open.removeLast())
    }

    private mutating func startTag() throws(Fault) -> Event {
        at += 1
        let name = takeName()
        if name.isEmpty { throw .mismatched("<") }
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            guard at < bytes.count else { throw .notClosed("<\(name)") }
            if bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/") { break }
            let (key, value) = try attribute(of: name)
            attributes[key] = value
        }
        guard open.count < Self.depthLimit else { throw .tooDeep }
        open.append(name)
        if bytes[at] == UInt8(ascii: "/") {
            at += 1
            endIsPending = true
        }
        while isLenient, at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { throw .notClosed("<\(name)") }
        at += 1
        return .start(name: name, attributes: attributes)
    }

    private mutating func attribute(of name: String) throws(Fault) -> (String, String) {
        let key = takeName()
        skipSpace()
        guard !key.isEmpty, at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            guard isLenient else { throw .mismatched("<\(name)") }
            // A quote that stands for nothing must not stop the walk.
            if key.isEmpty { at += 1 }
            return (key, "")
        }
        at += 1
        skipSpace()
        if at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
            let end = bytes[(at + 1)...].firstIndex(of: bytes[at])
        {
            let value = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
            at = end + 1
            return (key, value.decodingReferences())
        }
        guard isLenient, at < bytes.count else { throw .notClosed("<\(name)") }
        let start = at
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at += 1 }
        return (key, String(decoding: bytes[start..<at], as: UTF8.self).decodingReferences())
    }

    private mutating func takeName() -> String {
        let start = at
        while at < bytes.count, bytes[at] > 0x20, !"=/><\"'".utf8.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    private mutating func skip(past end: String, what: String) throws(Fault) {
        let pattern = Array(end.utf8)
        while at + pattern.count <= bytes.count {
            if bytes[at] == pattern[0], bytes[at...].starts(with: pattern) {
                at += pattern.count
                return
            }
            at += 1
        }
        throw .notClosed(what)
    }

    private func starts(with text: String) -> Bool { bytes[at...].starts(with: text.utf8) }
}
