import NewsletterCore

/// A walk over the bytes of a source, from one piece of code to the next, in linear time.
struct CodeScan {
    private let bytes: [UInt8]
    private let isMarkdown: Bool
    private var at = 0
    private var found: [Range<Int>] = []
    /// The line that was looked at last.
    private var lineStart = -1
    /// Whether the line before is empty, or indented code itself.
    private var mayBeIndented = true
    /// Whether the last line that was not indented begins an item of a list or a footnote.
    private var isInList = false
    /// The runs of backticks, and where paragraphs end; both in order.
    private var runs: [Range<Int>] = []
    private var paragraphEnds: [Int] = []
    private var nextRun = 0
    /// Up to where it is known that nothing closes a run of so many backticks.
    private var openUntil: [Int: Int] = [:]
    /// Elements that nothing closes any more.
    private var isUnclosed: Set<String> = []

    private static let elements: Set<String> = ["code", "pre", "kbd", "samp", "tt"]
    /// How many backticks cmark takes for the beginning of a span at most.
    private static let mostBackticks = 80
    private static let backtick = UInt8(ascii: "`")

    init(_ bytes: [UInt8], isMarkdown: Bool) {
        self.bytes = bytes
        self.isMarkdown = isMarkdown
    }

    /// Where the code stands.
    consuming func spans() -> [Range<Int>] {
        if isMarkdown { findRuns() }
        while at < bytes.count {
            if isMarkdown, takeBlock() { continue }
            switch bytes[at] {
            case Self.backtick where isMarkdown: takeSpan()
            case UInt8(ascii: "<"): takeElement()
            default: at += 1
            }
        }
        return found
    }

    private mutating func take(to end: Int) {
        found.append(at..<end)
        at = end
    }

    // MARK: Blocks

    /// Takes the fenced block, or the line of an indented one, that begins here; whether it did.
    private mutating func takeBlock() -> Bool {
        guard lineStart != at, at == 0 || bytes[at - 1] == 0x0A else { return false }
        lineStart = at
        let line = line(from: at)
        let bare = line.drop { $0 == 0x20 }
        let isBlank = line.allSatisfy { $0 <= 0x20 }
        if bare.startIndex - line.startIndex > 3, !isBlank {
            if !mayBeIndented || isInList { return false }
            take(to: line.endIndex)
            return true
        }
        mayBeIndented = isBlank
        if !isBlank, bare.startIndex - line.startIndex < 2 { isInList = Self.isItem(bare) }
        guard let end = endOfFence(bare) else { return false }
        take(to: end)
        return true
    }

    private func line(from start: Int) -> ArraySlice<UInt8> {
        bytes[start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)]
    }

    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        var sign = 1
        if first.isASCIIDigit {
            sign = line.prefix(60).prefix(while: \.isASCIIDigit).count + 1
            guard let mark = line.dropFirst(sign - 1).first, ".)".utf8.contains(mark) else {
                return false
            }
        } else if first == UInt8(ascii: "[") {
            guard line.dropFirst().first == UInt8(ascii: "^"),
                let close = line.prefix(60).firstIndex(of: UInt8(ascii: "]")),
                line[close...].dropFirst().first == UInt8(ascii: ":")
            else { return false }
            sign = close + 2 - line.startIndex
        } else if !"-*+".utf8.contains(first) {
            return false
        }
        return line.dropFirst(sign).first.map { $0 <= 0x20 } ?? false
    }

    private func endOfFence(_ bare: ArraySlice<UInt8>) -> Int? {
        guard let sign = bare.first, sign == Self.backtick || sign == UInt8(ascii: "~") else {
            return nil
        }
        let fence = bare.prefix { $0 == sign }
        if fence.count < 3 || sign == Self.backtick && bare.dropFirst(fence.count).contains(sign) {
            return nil
        }
        var end = bare.endIndex
        while end < bytes.count {
            let next = line(from: end + 1)
            let close = next.filter { $0 > 0x20 }
            end = next.endIndex
            if close.count >= fence.count, close.allSatisfy({ $0 == sign }) { break }
        }
        return end
    }

    // MARK: Spans

    private mutating func findRuns() {
        var isLineEmpty = false
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case Self.backtick:
                let end = bytes[index...].firstIndex { $0 != Self.backtick } ?? bytes.count
                runs.append(index..<end)
                index = end
                isLineEmpty = false
                continue
            case 0x0A:
                if isLineEmpty { paragraphEnds.append(index) }
                isLineEmpty = true
            case 0x20, 0x09, 0x0D: break
            default: isLineEmpty = false
            }
            index += 1
        }
    }

    /// Takes the span that begins here, or its backticks where nothing closes them.
    private mutating func takeSpan() {
        while nextRun < runs.count, runs[nextRun].upperBound <= at { nextRun += 1 }
        let run = at..<runs[nextRun].upperBound
        if let end = endOfSpan(behind: run) { take(to: end) } else { at = run.upperBound }
    }

    /// Where the span ends that as many backticks close, in the same paragraph.
    private mutating func endOfSpan(behind run: Range<Int>) -> Int? {
        guard run.count <= Self.mostBackticks, run.lowerBound >= openUntil[run.count, default: 0]
        else { return nil }
        let limit = paragraphEnd(behind: run.upperBound)
        for close in runs[(nextRun + 1)...] {
            if close.lowerBound > limit { break }
            if close.count == run.count { return close.upperBound }
        }
        openUntil[run.count] = limit
        return nil
    }

    /// The first end of a paragraph behind a place, by bisection.
    private func paragraphEnd(behind place: Int) -> Int {
        var range = 0..<paragraphEnds.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            range =
                paragraphEnds[middle] > place
                ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
        }
        return range.lowerBound < paragraphEnds.count
            ? paragraphEnds[range.lowerBound] : bytes.count
    }

    // MARK: Elements

    /// Takes the element of code that begins here, or its bracket.
    private mutating func takeElement() {
        let letters = bytes[(at + 1)...].prefix(5).prefix { $0.isASCIILetter }
        let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
        at += 1
        guard Self.elements.contains(name), !isUnclosed.contains(name) else { return }
        var index = at
        while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
            let close = bytes[(slash + 1)...].prefix(name.utf8.count).map { $0 | 0x20 }
            if bytes[slash - 1] == UInt8(ascii: "<"), close.elementsEqual(name.utf8) {
                found.append((at - 1)..<(slash - 1))
                at = slash - 1
                return
            }
            index = slash + 1
        }
        isUnclosed.insert(name)
    }
}
