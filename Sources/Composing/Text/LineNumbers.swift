/// The number in its file of each line of a text, by the line's index.
struct LineNumbers: Hashable {
    /// Where lines do not follow one another as in the file: the numbers of the first ones.
    private var known: [Int] = []
    /// The number of the line after these.
    private var next: Int

    /// Of lines that follow one another from the given one.
    init(from first: Int = 1) { next = first }

    /// Of lines whose numbers are known one by one.
    init(_ numbers: [Int]) {
        known = numbers
        next = (numbers.last ?? 0) + 1
    }

    /// The number of a line; those behind the last known one follow it.
    subscript(_ index: Int) -> Int {
        index < known.count ? known[index] : next + index - known.count
    }

    /// The numbers without those of the first lines.
    func dropFirst(_ count: Int) -> LineNumbers {
        var rest = self
        rest.known = Array(known.dropFirst(count))
        rest.next = next + max(0, count - known.count)
        return rest
    }
}
