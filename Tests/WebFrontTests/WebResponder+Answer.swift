@testable import WebFront

extension WebResponder {
    /// The answer, waited for.
    func answer(to request: WebRequest) async -> WebAnswer {
        switch reply(to: request) {
        case .now(let answer): answer
        case .later(let work): await work()
        }
    }
}
