/// Where in HTML a reader stands: in text, in a tag, or in the value of which attribute.
///
/// It follows tags and quoted values only, which is all that ``SlottedText`` needs of the
/// HTML that our own writer and templates make.
struct HTMLPosition {
    private enum State { case text, tag, value(quote: Character) }

    private var state = State.text
    private var attribute = ""
    private var value = ""

    mutating func advance(over text: Substring) {
        for character in text { advance(over: character) }
    }

    private mutating func advance(over character: Character) {
        switch state {
        case .text:
            if character == "<" { (state, attribute) = (.tag, "") }
        case .tag:
            switch character {
            case ">": state = .text
            case "\"", "'": (state, value) = (.value(quote: character), "")
            case "=": break
            default:
                if character.isWhitespace {
                    attribute = ""
                } else {
                    attribute.append(character)
                }
            }
        case .value(let quote):
            if character == quote {
                (state, attribute) = (.tag, "")
            } else {
                value.append(character)
            }
        }
    }

    /// How a value that is put in here is escaped.
    var context: SlottedText.Context {
        switch state {
        case .text, .tag: return .htmlText
        case .value:
            let holdsURL = ["href", "src", "action", "background"].contains(attribute.lowercased())
            return holdsURL && !value.isEmpty ? .urlPart : .htmlAttribute
        }
    }
}
