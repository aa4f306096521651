// How a departure log is laid out, little-endian:
//
//  head    4096 bytes   magic, version, slots, mailing, device, file, born, mount, namespace,
//                       number, boot, checksum;
//                       at 2048 the word that says whether the log is open, at 2112 the number of
//                       the last commit with a checksum
//  a slot  1024 bytes   64 of *left*, 960 of the answer
//
// A half is published by its last word. Before that word stands a checksum of the half, which holds the
// word, too: so what was torn is told from what was stored.
//
//  the last word of a half   the half
//  `free`                    was never used
//  `begun`                   is being written, or its writer died meanwhile
//  any other                 holds what was stored, where the checksum fits
//  any other, zero too       is damaged, where it does not

/// Where everything stands in a departure log.
enum DepartureLayout {
    static let headSize = 4096
    static let slotSize = 1024
    static let leftSize = 64
    static let fence = 2048
    static let lastCommit = 2112
    /// How many bytes of a text are kept.
    static let textSize = 500

    static func size(slots: Int) -> Int { headSize + slots * slotSize }
    static func left(_ slot: Int) -> Half {
        Half(offset: headSize + slot * slotSize, size: leftSize)
    }
    static func answer(_ slot: Int) -> Half {
        Half(offset: headSize + slot * slotSize + leftSize, size: slotSize - leftSize)
    }

    /// The last word of a half that was never used.
    ///
    /// No word is zero, since zeros are what a damaged disk gives in the place of what was stored.
    static let free: UInt64 = 0xF5EE_0000_0000_F5EE
    /// The last word of a half while it is written.
    static let begun: UInt64 = 0xBE61_0000_0000_BE61
    /// The word at the fence while its run may let mails leave.
    static let open: UInt64 = 0x09E6_0000_0000_09E6
    /// The word at the fence when nothing may leave any more.
    static let closed: UInt64 = 0xC105_0000_0000_C105

    /// All slots, none of which was used.
    static func freeSlots(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count * slotSize)
        for slot in 0..<count {
            for half in [left(slot), answer(slot)] {
                withUnsafeBytes(of: free.littleEndian) { word in
                    let place = half.tail + 8 - headSize
                    bytes.replaceSubrange(place..<place + 8, with: word)
                }
            }
        }
        return bytes
    }

    /// Whether nothing but free slots stands behind the head of a log, as far as it was written.
    static func wasNeverUsed(_ bytes: [UInt8]) -> Bool {
        let slots = bytes.dropFirst(headSize)
        let free = freeSlots((slots.count + slotSize - 1) / slotSize)
        return zip(slots, free).allSatisfy { $0 == 0 || $0 == $1 }
    }

    /// One half of a slot.
    struct Half {
        let offset: Int
        let size: Int
        /// Where its checksum stands, and then its last word.
        var tail: Int { offset + size - 16 }
    }
}
