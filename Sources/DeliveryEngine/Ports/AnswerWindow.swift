/// The last answers of a route: which of them refused for good.
struct AnswerWindow {
    private let size: Int
    private var answers: [Bool] = []
    private var next = 0
    /// How many of the answers refused for good.
    private(set) var refused = 0
    /// How many answers there are, at most as many as the window is wide.
    var count: Int { answers.count }

    init(size: Int) { self.size = size }

    mutating func note(isRefused: Bool) {
        if isRefused { refused += 1 }
        guard answers.count == size else { return answers.append(isRefused) }
        if answers[next] { refused -= 1 }
        answers[next] = isRefused
        next = next + 1 == size ? 0 : next + 1
    }
}
