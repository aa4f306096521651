import Foundation
import PostriderTesting
import Testing

/// Somebody who presses the tab key in a shell.
@Suite(.newsroom) struct CompletionStoryTests {
    let room = TestNewsroom.current

    /// What is typed, and a word of what it shows once the name is complete.
    private static let lines = [
        ("postrider issues show fir", "Subject   Hello"),
        ("postrider lists show dai", "List          daily"),
        ("postrider segments show loc", "Segment      locals"),
        ("postrider articles show gee", "The Geese Are Back"),
        ("postrider templates show bull", "bulletin"),
        ("postrider -C . subscribers list --list dai", "3 subscribers."),
    ]

    private func prepare() async throws {
        try await room.prepareFirstIssue()
        try await room.postrider("segments", "save", "locals", "name != \"Zoe\"")
        let folder = (Program.postrider.path as NSString).deletingLastPathComponent
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        room.set("PATH", "\(folder):\(path)")
        room.set("PS1", "ready> ")
        room.set("TERM", "dumb")
    }

    private func shell(_ program: Program, _ arguments: String...) throws -> Terminal {
        try Terminal(
            program, arguments, in: room.folder, columns: 200, environment: room.variables)
    }

    /// Types each line with a tab at its end, and looks at what the command then shows.
    private func complete(_ shell: Terminal) async throws {
        for (line, shown) in Self.lines {
            try await shell.type("\(line)\t", after: "ready> ")
            try await shell.wait(for: shown)
        }
        try await shell.type("exit 0", after: Self.lines.last!.1)
        #expect(try await shell.ending().status == 0)
    }

    @Test(.enabled(if: Program.bash != nil, "bash is not installed"))
    func `bash completes the newsroom's names`() async throws {
        try await prepare()
        let bash = try shell(try #require(Program.bash), "--norc", "--noprofile", "-i")
        try await bash.type(
            "source <(postrider --generate-completion-script bash)", after: "ready> ")
        try await complete(bash)
    }

    @Test(.enabled(if: Program.zsh != nil, "zsh is not installed"))
    func `zsh completes the newsroom's names`() async throws {
        try await prepare()
        try room.write(
            try await room.postrider("--generate-completion-script", "zsh").out,
            to: "functions/_postrider")
        let zsh = try shell(try #require(Program.zsh), "-f", "-i")
        try await zsh.type(
            "fpath=(functions $fpath); autoload -Uz compinit; compinit -u -D", after: "ready> ")
        try await complete(zsh)
    }

    @Test(
        .enabled(
            if: Program.fish != nil && Program.ownSession != nil,
            "fish or setsid is not installed"))
    func `fish completes the newsroom's names`() async throws {
        try await prepare()
        try room.write(
            try await room.postrider("--generate-completion-script", "fish").out,
            to: "postrider.fish")
        // fish wants the terminal to be its own.
        let fish = try shell(
            try #require(Program.ownSession), "--ctty", "--wait", try #require(Program.fish).path,
            "--no-config", "-i", "-C",
            "function fish_prompt; echo -n 'ready> '; end; source postrider.fish")
        try await complete(fish)
    }

    @Test(arguments: [
        ["-C", "ROOM"], ["--newsroom", "ROOM"], ["--newsroom=ROOM"], ["-C", "'ROOM'"],
    ])
    func `a newsroom that is named is completed from elsewhere`(words: [String]) async throws {
        try await room.subscribe("ann")
        let words = words.map { $0.replacing("ROOM", with: room.folder) }
        let ending = try await Program.postrider.run(
            ["---completion", "send", "--", "--list", "5", "0", "postrider", "send"] + words
                + ["--list", ""], in: "/")
        #expect(ending.status == 0 && ending.err.isEmpty, "\(ending)")
        #expect(ending.out.split(separator: "\n") == ["daily"], "\(ending)")
    }

    @Test(arguments: ["/", "."])
    func `where there is nothing to complete nothing is said, or made`(
        folder: String
    ) async throws {
        try await room.postrider("compose", "first")
        for option in ["--list", "--segment"] {
            let ending = try await Program.postrider.run(
                ["---completion", "send", "--", option, "3", "0", "postrider", "send", option, ""],
                in: folder == "." ? room.folder : folder)
            #expect(ending.status == 0 && ending.out.isEmpty && ending.err.isEmpty, "\(ending)")
        }
        #expect(!room.exists("Subscribers/subscribers.sqlite"))
        #expect(!room.exists("Subscribers/secret.key"))
    }
}
