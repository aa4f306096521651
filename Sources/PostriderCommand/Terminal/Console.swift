import Foundation
import NewsletterCore

/// Where a command writes: stdout is data, stderr is talk.
enum Console {
    /// Whether stderr is a terminal, on which progress may be drawn.
    static let talksToTerminal = isatty(2) == 1
    /// Whether stdout is a terminal.
    static let writesToTerminal = isatty(1) == 1
    /// Whether somebody can be asked.
    static let canAsk = isatty(0) == 1 && talksToTerminal

    /// Writes data, ended by a line break.
    static func write(_ text: String) { put(text + "\n", to: 1) }

    /// Writes data as it is.
    static func write(bytes: some Sequence<UInt8>) { put(Array(bytes), to: 1) }

    /// Writes data for people, ended by a line break; on a terminal its moments in local time.
    static func show(_ text: String) { write(text.withLocalTimes()) }

    /// Says something, ended by a line break; on a terminal its moments in local time.
    static func say(_ text: String) {
        say(verbatim: text.withLocalTimes(onTerminal: talksToTerminal))
    }

    /// Says what others said, as it is, ended by a line break.
    static func say(verbatim text: String) { put(text + "\n", to: 2) }

    /// Draws on stderr without a line break.
    static func draw(_ text: String) { put(text, to: 2) }

    /// Asks a question that is answered by y or n; anything but y is no.
    static func confirm(_ question: String) -> Bool {
        draw("\(question) [y/N] ")
        let answer = readLine()?.lowercased() ?? ""
        return answer == "y" || answer == "yes"
    }

    /// Asks for a line of text, without spaces at its ends; nil where the input has ended.
    static func ask(_ question: String) -> String? {
        draw("\(question): ")
        return readLine().map { $0.trimmingSpace() }
    }

    /// The width of the terminal, in columns; no limit where stdout is none, since a script
    /// wants the whole text.
    static var width: Int { columns(of: 1) }

    /// The width of the terminal on which progress is drawn, in columns.
    static var talkWidth: Int { columns(of: 2) }

    private static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return .max }
        return size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Data that cannot be written must not pass for written; talk may be lost.
    private static func giveUp(_ descriptor: Int32) {
        guard descriptor == 1 else { return }
        let number = errno
        if number != EPIPE {
            let reason = String(cString: strerror(number))
            say(
                "postrider: the output cannot be written: \(reason)\nFree some space, and run it again."
            )
        }
        exit(ExitStatus.tryLater.rawValue)
    }

    private static func put(_ text: String, to descriptor: Int32) {
        put(Array(text.utf8), to: descriptor)
    }

    private static func put(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress!, $0.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return giveUp(descriptor) }
            rest = rest.dropFirst(count)
        }
    }
}

/// Colour for a terminal that wants it; plain text elsewhere (no-color.org).
enum Style {
    case bold, dim, green, yellow, red

    /// The text in this style, for the given descriptor's kind of output.
    func callAsFunction(_ text: String, onTerminal isTerminal: Bool = Console.writesToTerminal)
        -> String
    {
        guard isTerminal, getenv("NO_COLOR") == nil else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private var code: Int {
        switch self {
        case .bold: 1
        case .dim: 2
        case .green: 32
        case .yellow: 33
        case .red: 31
        }
    }
}
