import Foundation
import NewsletterCore
import Storage

/// Finds the files of a newsroom in which an address still stands after it was forgotten.
///
/// Such are lists that were imported, rejected rows, dry runs and backups. They are a person's to delete.
struct Residue {
    private let needle: [UInt8]

    /// Looks for an address, without the case of ASCII letters.
    init(of address: EmailAddress) { needle = Array(address.description.utf8).map(Self.lowered) }

    /// The paths below the newsroom's folder, in order.
    func files(in newsroom: Newsroom) -> [String] {
        let live = Set(
            [newsroom.subscriberDatabase, newsroom.paceBook]
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
        // In a database nothing separates a text from the one before it.
        let isDatabase = path.hasSuffix(".sqlite")
        var tail: [UInt8] = []
        while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
            let bytes = tail + piece.map(Self.lowered)
            if stands(in: bytes, asPart: isDatabase) { return true }
            tail = Array(bytes.suffix(needle.count + 1))
        }
        return false
    }

    private func stands(in bytes: [UInt8], asPart: Bool) -> Bool {
        var start = 0
        while let index = bytes[start...].firstIndex(of: needle[0]) {
            let end = index + needle.count
            if end > bytes.count { return false }
            if bytes[index..<end].elementsEqual(needle),
                asPart || !isAddressText(bytes, index - 1) && !isAddressText(bytes, end)
            {
                return true
            }
            start = index + 1
        }
        return false
    }

    private func isAddressText(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        return (0x61...0x7A).contains(bytes[index]) || (0x30...0x39).contains(bytes[index])
            || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
