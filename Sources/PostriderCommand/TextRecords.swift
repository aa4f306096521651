import CResolv

/// Looks TXT records up in DNS, by the C library's resolver.
struct TextRecords {
    /// Why there is no answer.
    enum Failure: Error { case notFound, noAnswer }

    /// The server to ask, as `127.0.0.1:5353`; nil asks the system's.
    var server: String?

    /// The records of a name, the strings of each joined to one.
    func records(of name: String) throws(Failure) -> [String] {
        var answer = [UInt8](repeating: 0, count: 65_536)
        let parts = server?.split(separator: ":").map(String.init)
        let port = parts.flatMap { $0.count > 1 ? Int32($0[1]) : nil } ?? 53
        let length = cresolv_query_txt(name, parts?.first, port, &answer, Int32(answer.count))
        guard length >= 0 else {
            throw [-HOST_NOT_FOUND, -NO_DATA].contains(length) ? .notFound : .noAnswer
        }
        var texts: [String] = []
        var text = [CChar](repeating: 0, count: 65_536)
        while true {
            let count = cresolv_txt(
                answer, length, Int32(texts.count), &text, Int32(text.count))
            guard count >= 0 else { return texts }
            texts.append(
                String(
                    decoding: text.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
    }
}
