import ArgumentParser
import NewsletterCore

/// The lists that one `--list` names: one as it is typed, or all that the command line has.
///
/// The parser's time grows with the square of how often an option is given, half a minute for 4,000
/// lists. So where there are many they reach it as one value, parted by what no argument can hold.
struct ListNames {
    let all: [ListName]

    private static let option = "--list"
    private static let mark: Character = "\0"
    /// So many take no time.
    private static let few = 50

    /// Reads what stands behind `--list`.
    @Sendable init(typed text: String) throws {
        all = try text.split(separator: Self.mark, omittingEmptySubsequences: false)
            .map { try ListName.typed(String($0)) }
    }

    /// The arguments with one `--list` in the place of many; nil where there are few.
    static func joining(_ arguments: [String]) -> [String]? {
        guard arguments.count(where: { $0.hasPrefix(option) }) > few else { return nil }
        var names: [String] = []
        var others: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                others += [argument] + rest
                break
            } else if argument == option, let name = rest.first, !name.hasPrefix("-") {
                names.append(name)
                rest.removeFirst()
            } else if argument.hasPrefix("\(option)=") {
                names.append(String(argument.dropFirst(option.count + 1)))
            } else {
                others.append(argument)
            }
        }
        // Before a terminator, and not between an option and its value.
        let place = others.firstIndex(of: "--") ?? others.endIndex
        others.insert("\(option)=\(names.joined(separator: String(mark)))", at: place)
        return others
    }
}
