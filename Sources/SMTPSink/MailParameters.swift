/// The parameters of MAIL (RFC 1870, 6152, 6531, 4954), checked against what the sink offers.
struct MailParameters {
    private(set) var isUTF8 = false

    /// - Throws: the first fault in them.
    init(
        _ bytes: UnsafeRawBufferPointer, _ configuration: SinkConfiguration
    ) throws(PathArgument.Fault) {
        guard !bytes.isEmpty else { return }
        let text = String(decoding: bytes, as: UTF8.self).uppercased()
        for parameter in text.split(separator: " ") {
            let parts = parameter.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            try take(parts[0], parts.count == 2 ? parts[1] : nil, configuration)
        }
    }

    private mutating func take(
        _ name: Substring, _ value: Substring?, _ configuration: SinkConfiguration
    ) throws(PathArgument.Fault) {
        let extensions = configuration.extensions
        switch (name, value) {
        case ("SIZE", let value?) where extensions.contains(.size):
            guard let size = Int(value), size >= 0, value.utf8.count <= 20 else {
                throw .parameter
            }
            guard size <= configuration.sizeLimit else { throw .tooLarge }
        case ("BODY", let value?) where extensions.contains(.eightBitMIME):
            guard value == "7BIT" || value == "8BITMIME" else { throw .parameter }
        case ("SMTPUTF8", nil) where extensions.contains(.smtpUTF8):
            isUTF8 = true
        case ("AUTH", _?) where configuration.credentials != nil:
            break
        default:
            throw .unknownParameter
        }
    }
}
