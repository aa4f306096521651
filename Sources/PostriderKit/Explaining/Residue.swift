import Foundation
package import NewsletterCore
package import NewsroomFiles

/// Finds the files of a newsroom in which an address still stands after it was forgotten.
///
/// Such are lists that were imported, rejected rows, dry runs and backups. They are a person's
/// to delete.
package struct Residue {
    /// The address as a file may hold it, ASCII letters in lower case.
    private struct Form {
        let bytes: [UInt8]
        /// The bytes of one unit: 1 in UTF-8, 2 in UTF-16.
        let width: Int
    }

    private let utf8: Form
    private let utf16: [Form]

    /// Looks for an address, without the case of ASCII letters, in files of UTF-8 (or of
    /// another encoding that holds ASCII as it is) and of UTF-16.
    package init(of address: EmailAddress) {
        let units = Array(address.description.utf16)
        utf8 = Form(bytes: address.description.utf8.map(Self.lowered), width: 1)
        utf16 = [
            units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ].map { Form(bytes: $0.map(Self.lowered), width: 2) }
    }

    /// The paths below the newsroom's folder, in order.
    package func files(in newsroom: Newsroom) -> [String] {
        let live = Set(
            // `serve` erases what it holds by itself.
            [newsroom.subscriberDatabase, newsroom.signUpDatabase, newsroom.rateLimitStore]
                + ((try? newsroom.mailedIssues()) ?? []).map(\.ledger))
        guard let walk = FileManager.default.enumerator(atPath: newsroom.folder) else { return [] }
        var found: [String] = []
        for case let name as String in walk {
            let path = "\(newsroom.folder)/\(name)"
            if name.hasPrefix(".git/") || live.contains(where: path.hasPrefix) { continue }
            guard walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular else {
                continue
            }
            if stands(inFileAt: path) { found.append(name) }
        }
        return found.sorted()
    }

    private func stands(inFileAt path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        // In a database, which holds UTF-8, nothing separates a text from the one before it.
        let isDatabase = path.hasSuffix(".sqlite")
        let forms = isDatabase ? [utf8] : [utf8] + utf16
        var tail: [UInt8] = []
        while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
            let bytes = tail + piece.map(Self.lowered)
            if forms.contains(where: { stands($0, in: bytes, asPart: isDatabase) }) { return true }
            tail = Array(bytes.suffix(utf16[0].bytes.count + 2))
        }
        return false
    }

    private func stands(_ form: Form, in bytes: [UInt8], asPart: Bool) -> Bool {
        var start = 0
        while let index = bytes[start...].firstIndex(of: form.bytes[0]) {
            let end = index + form.bytes.count
            if end > bytes.count { return false }
            if bytes[index..<end].elementsEqual(form.bytes),
                asPart
                    || !isAddressText(bytes, index - form.width, form.width)
                        && !isAddressText(bytes, end, form.width)
            {
                return true
            }
            start = index + 1
        }
        return false
    }

    /// Whether the unit at an index is a letter, a digit, `-` or `_` of ASCII.
    private func isAddressText(_ bytes: [UInt8], _ index: Int, _ width: Int) -> Bool {
        guard index >= 0, index + width <= bytes.count else { return false }
        let unit = bytes[index..<index + width]
        return (width == 1 || unit.contains(0))
            && unit.contains {
                $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
