/// The last answers of a route: which of them called an address dead.
struct AnswerWindow {
    private let size: Int
    private var answers: [Bool] = []
    private var next = 0
    /// How many of the answers called an address dead.
    private(set) var dead = 0
    /// How many answers there are, at most as many as the window is wide.
    var count: Int { answers.count }

    init(size: Int) { self.size = size }

    mutating func note(isDead: Bool) {
        if isDead { dead += 1 }
        guard answers.count == size else { return answers.append(isDead) }
        if answers[next] { dead -= 1 }
        answers[next] = isDead
        next = next + 1 == size ? 0 : next + 1
    }
}
