/// Where in HTML a reader stands: in text, in a tag, or in the value of which attribute.
///
/// It follows tags and quoted values only, which is all that ``SlottedText`` needs of the
/// HTML that our own writer and templates make.
struct HTMLPosition {
    private enum State { case text, tag, value(quote: UInt8) }

    private var state = State.text
    private var attribute: [UInt8] = []
    private var valueIsEmpty = true
    /// How many values of attributes have begun.
    private var valueCount = 0

    mutating func advance(over text: Substring) {
        for byte in text.utf8 { advance(over: byte) }
    }

    /// All that has a meaning here is ASCII, so that bytes will do.
    private mutating func advance(over byte: UInt8) {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") { enterTag() }
        case .tag:
            switch byte {
            case UInt8(ascii: ">"): state = .text
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                (state, valueIsEmpty) = (.value(quote: byte), true)
                valueCount += 1
            case UInt8(ascii: "="): break
            case 0...0x20: attribute.removeAll(keepingCapacity: true)
            default: attribute.append(byte)
            }
        case .value(let quote):
            if byte == quote { enterTag() } else { valueIsEmpty = false }
        }
    }

    private mutating func enterTag() {
        state = .tag
        attribute.removeAll(keepingCapacity: true)
    }

    /// Where a block may begin and end: in text, or within one value of an attribute.
    enum Place: Equatable { case text, value(Int) }

    /// Such a place; nil elsewhere in a tag.
    var place: Place? {
        switch state {
        case .text: .text
        case .tag: nil
        case .value: .value(valueCount)
        }
    }

    /// How a value that is put in here is escaped.
    var context: SlottedText.Context {
        switch state {
        case .text, .tag: return .htmlText
        case .value:
            let name = String(decoding: attribute, as: UTF8.self).lowercased()
            let holdsURL = ["href", "src", "action", "background"].contains(name)
            return holdsURL && !valueIsEmpty ? .urlPart : .htmlAttribute
        }
    }
}
