import Foundation
import NewsletterCore

/// A problem as a command with `--json` tells it: one object in one line on stderr.
struct ProblemRecord: Encodable {
    /// Of which kind it is, such as `bad_data`.
    let problem: String
    let what: String
    /// Lines that show where it is; absent where there are none.
    let lines: [String]?
    /// The way out in one line; absent where there is none to tell.
    let remedy: String?
    /// Lines to copy that belong to the way out.
    let example: [String]?
    let exitCode: Int32

    init(_ problem: Problem) {
        func some(_ lines: [String]) -> [String]? { lines.isEmpty ? nil : lines }
        self.problem = problem.kind.word
        what = problem.what
        lines = some(problem.lines)
        remedy = problem.remedy?.text
        example = some(problem.remedy?.example ?? [])
        exitCode = problem.kind.status.rawValue
    }

    /// What ended a command that had done a part of its work.
    init(of status: ExitStatus, _ what: String, _ ways: some Sequence<String>) {
        func plain(_ text: String) -> String {
            String(text.trimmingPrefix("postrider: "))
        }
        problem = Problem.Kind.allCases.first { $0.status == status }?.word ?? "stopped"
        self.what = plain(what)
        lines = nil
        let way = ways.map(plain).joined(separator: " ")
        remedy = way.isEmpty ? nil : way
        example = nil
        exitCode = status.rawValue
    }
}

extension Problem.Kind {
    /// What scripts compare with.
    fileprivate var word: String {
        switch self {
        case .usage: "usage"
        case .badData: "bad_data"
        case .unavailable: "unavailable"
        case .software: "software"
        case .tryLater: "try_later"
        case .badConfiguration: "bad_configuration"
        }
    }
}

extension Console {
    /// Says what stopped a command, in the form that its `--json` asks for.
    static func tell(_ problem: Problem) {
        guard CommandLine.arguments.contains("--json"),
            let line = try? jsonLine(ProblemRecord(problem))
        else { return say("postrider: \(problem.text)") }
        say(verbatim: line)
    }
}
