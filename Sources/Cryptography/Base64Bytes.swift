internal import COpenSSL

/// The bytes that base64 (RFC 4648) stands for, with or without padding; nil for anything else.
public func bytes(ofBase64 text: some StringProtocol) -> [UInt8]? {
    var digits = Array(text.utf8.filter { !" \t\r\n".utf8.contains($0) })
    while digits.last == UInt8(ascii: "=") { digits.removeLast() }
    let missing = (4 - digits.count % 4) % 4
    guard missing < 3, !digits.isEmpty else { return nil }
    digits += Array(repeating: UInt8(ascii: "="), count: missing)
    var out = [UInt8](repeating: 0, count: digits.count / 4 * 3)
    guard EVP_DecodeBlock(&out, digits, Int32(digits.count)) >= 0 else {
        ERR_clear_error()
        return nil
    }
    return Array(out.dropLast(missing))
}
