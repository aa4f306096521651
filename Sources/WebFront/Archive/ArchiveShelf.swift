import Archiving
import Dispatch
import PostriderKit
import Synchronization

/// The archive's files as answers in memory: each is read when it is first asked for.
package final class ArchiveShelf: Sendable {
    private struct State {
        /// Of which making of the archive the answers are.
        var number = 0
        var hsts = false
        var answers: [String: ArchiveAnswers] = [:]
        var bytes = 0
    }

    /// How much is kept; where there is no more room, it begins anew.
    private static let mostBytes = 64 << 20

    private let source: any ArchiveSource
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "postrider.shelf")

    /// Takes files from a source.
    package init(_ source: any ArchiveSource) { self.source = source }

    /// How the archive stands now.
    var standing: ServedArchive.Standing { source.now }

    /// The answers of a file that is in memory.
    func known(_ name: String, _ contents: ServedArchive.Contents, hsts: Bool) -> ArchiveAnswers? {
        state.withLock { state in
            if state.number != contents.number || state.hsts != hsts {
                state = State(number: contents.number, hsts: hsts)
            }
            return state.answers[name]
        }
    }

    /// The answers of a file, read from the disk; nil where it is gone since.
    func read(_ name: String, _ contents: ServedArchive.Contents, hsts: Bool) async
        -> ArchiveAnswers?
    {
        await withCheckedContinuation { done in
            queue.async { [self] in
                // Whoever waited before may have read it.
                if let known = known(name, contents, hsts: hsts) {
                    return done.resume(returning: known)
                }
                guard let file = source.file(name) else { return done.resume(returning: nil) }
                let answers = ArchiveAnswers(file, hsts: hsts)
                keep(answers, name, contents)
                done.resume(returning: answers)
            }
        }
    }

    private func keep(
        _ answers: ArchiveAnswers, _ name: String, _ contents: ServedArchive.Contents
    ) {
        state.withLock { state in
            guard state.number == contents.number, state.answers[name] == nil else { return }
            if state.bytes + answers.size > Self.mostBytes {
                state.answers = [:]
                state.bytes = 0
            }
            state.answers[name] = answers
            state.bytes += answers.size
        }
    }
}
