import Foundation
import PostriderTesting
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// The commands that print a secret: how long they have, and how much they may say.
@Suite struct CommandOutputTests {
    let folder = TemporaryFolder()

    private func output(
        _ command: String, within limit: Duration? = .seconds(600)
    ) throws(CommandOutput.Failure) -> String {
        String(
            decoding: try CommandOutput.of(command, in: folder.path, within: limit), as: UTF8.self)
    }

    @Test(arguments: [nil, Duration.seconds(600)])
    func `what a command prints is taken, in its folder, until it has ended`(limit: Duration?)
        throws
    {
        try folder.write("correct-horse\n", to: "password")
        #expect(try output("cat password", within: limit) == "correct-horse\n")
        try folder.write("odd", to: "it's $HOME/-n")
        let odd = try CommandOutput.of(
            "cat ./-n", in: folder.file("it's $HOME"), within: limit)
        #expect(odd == Array("odd".utf8))
        #expect(try output("printf %s \"$PWD\"", within: limit) == folder.path)
        #expect(try output("exec >&-; true", within: limit) == "")
        let longest = "head -c \(CommandOutput.largest) /dev/zero"
        #expect(try output(longest, within: limit).utf8.count == CommandOutput.largest)
    }

    @Test func `what a command leaves behind is not waited for`() throws {
        #expect(try output("sleep 100000 & echo $! > left; echo word") == "word\n")
        let left = String(decoding: folder.bytes("left") ?? [], as: UTF8.self)
        let id = try #require(pid_t(left.trimmingCharacters(in: .newlines)))
        #expect(kill(id, SIGKILL) == 0)
    }

    @Test func `a command that takes too long is stopped with all that it has started`() throws {
        let command = "sleep 100000 & echo $! > child; wait"
        for limit in [1, 300, 3000] {
            #expect(throws: CommandOutput.Failure.tooSlow(.milliseconds(limit))) {
                try output(command, within: .milliseconds(limit))
            }
            // A busy machine may not have come so far within the first ones.
            let child = String(decoding: folder.bytes("child") ?? [], as: UTF8.self)
            if let id = pid_t(child.trimmingCharacters(in: .newlines)) { waitForEnd(of: id) }
        }
    }

    @Test(arguments: [nil, Duration.seconds(600)])
    func `a command that prints without end is stopped`(limit: Duration?) throws {
        #expect(throws: CommandOutput.Failure.tooLong(65_536)) {
            try output("echo $$ > chatty; while :; do echo word; done", within: limit)
        }
        let text = String(decoding: try #require(folder.bytes("chatty")), as: UTF8.self)
        waitForEnd(of: try #require(pid_t(text.trimmingCharacters(in: .newlines))))
        #expect(throws: CommandOutput.Failure.tooLong(65_536)) {
            try output("yes | cat", within: limit)
        }
    }

    @Test func `how a command failed is told`() {
        #expect(throws: CommandOutput.Failure.ended(status: 3)) { try output("echo x; exit 3") }
        #expect(throws: CommandOutput.Failure.killed(signal: SIGTERM)) {
            try output("kill -TERM $$")
        }
        #expect(throws: CommandOutput.Failure.ended(status: 127)) {
            try output("no-such-command 2>&-")
        }
        #expect(throws: CommandOutput.Failure.ended(status: 127)) {
            try CommandOutput.of("true", in: folder.file("nowhere"), within: nil)
        }
    }

    /// Returns once no process of this id runs; a zombie has ended.
    private func waitForEnd(of id: pid_t) {
        while kill(id, 0) == 0 {
            let status = FileManager.default.contents(atPath: "/proc/\(id)/stat") ?? Data()
            let words = String(decoding: status, as: UTF8.self).split(separator: ") ").last
            if words?.first == "Z" { return }
            usleep(2000)
        }
    }
}
