import ArgumentParser
import Foundation
import Testing

@testable import PostriderCommand

/// What `make install` puts into a shell completes our commands there.
@Suite struct CompletionTests {
    /// The words that bash offers at the end of a line.
    private func completions(of line: String) throws -> [Substring] {
        let asking = """

            COMP_LINE=$1
            COMP_WORDS=($1)
            if [[ $1 == *" " ]]; then COMP_WORDS+=(""); fi
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_POINT=${#COMP_LINE}
            _postrider postrider "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "${COMPREPLY[@]}"
            """
        let bash = Process()
        bash.executableURL = URL(fileURLWithPath: "/bin/bash")
        bash.arguments = [
            "--norc", "-c", Postrider.completionScript(for: .bash) + asking, "bash", line,
        ]
        let pipe = Pipe()
        bash.standardOutput = pipe
        try bash.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        bash.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    }

    @Test(arguments: [
        ("postrider se", ["segments", "send"]),
        ("postrider subscribers ex", ["export", "explain"]),
        ("postrider send --dry", ["--dry-run"]),
        ("postrider send first --in-doubt ", ["hold", "resend", "skip"]),
    ])
    func `bash completes`(_ line: String, _ words: [Substring]) throws {
        #expect(try completions(of: line) == words)
    }
}
