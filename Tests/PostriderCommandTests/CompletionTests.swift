import ArgumentParser
import PostriderTesting
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// What `make install` puts into a shell completes our commands there.
@Suite struct CompletionTests {
    /// The words that bash offers at the end of a line.
    private func completions(of line: String) async throws -> [Substring] {
        let asking = """

            COMP_LINE=$1
            COMP_WORDS=($1)
            if [[ $1 == *" " ]]; then COMP_WORDS+=(""); fi
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_POINT=${#COMP_LINE}
            _postrider postrider "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "${COMPREPLY[@]}"
            """
        let folder = TemporaryFolder()
        let script = Postrider.completionScript(for: .bash) + asking
        let ending = try await Program(path: "/bin/bash").run(
            ["--norc", "-c", script, "bash", line], in: folder.path)
        return ending.out.split { $0 == " " || $0 == "\n" }
    }

    @Test(arguments: [
        ("postrider se", ["segments", "send", "serve"]),
        ("postrider subscribers ex", ["export", "explain"]),
        ("postrider subscribers ev", ["evidence"]),
        ("postrider send --dry", ["--dry-run"]),
        ("postrider send first --in-doubt ", ["hold", "resend", "skip"]),
    ])
    func `bash completes`(_ line: String, _ words: [Substring]) async throws {
        #expect(try await completions(of: line) == words)
    }
}
