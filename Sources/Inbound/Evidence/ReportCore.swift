/// What makes a report the same one, whichever way it came.
package enum ReportCore {
    /// The message from the first field on that no server on the way has added.
    package static func bytes(of message: [UInt8]) -> ArraySlice<UInt8> {
        var rest = message[...]
        while let first = rest.first, first == 0x0A || first == 0x0D { rest = rest.dropFirst() }
        var line = rest
        if let first = line.popLine(), first.starts(with: "From ".utf8) { rest = line }
        while true {
            var next = rest
            guard let field = next.popLine(), let name = MailHeader.name(of: field),
                isTrace(String(decoding: name, as: UTF8.self).lowercased())
            else { return rest }
            while let byte = next.first, byte == 0x20 || byte == 0x09 { _ = next.popLine() }
            rest = next
        }
    }

    /// Fields that servers and mail programs put on top of a message that they deliver.
    private static func isTrace(_ name: String) -> Bool {
        let names: Set<String> = [
            "return-path", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to",
            "x-delivered-to", "delivery-date", "received", "received-spf", "authentication-results",
            "status", "x-status", "x-uid", "x-keywords", "x-mozilla-status", "x-mozilla-status2",
            "x-spam-checker-version", "x-spam-level", "x-spam-status", "x-virus-scanned",
        ]
        return names.contains(name) || name.hasPrefix("x-gm-") || name.hasPrefix("arc-")
    }
}
