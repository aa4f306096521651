import Foundation
import PostriderTesting
import Testing

/// The server of a newsroom, and where it is.
struct Serving {
    let program: RunningProgram
    let url: String
}

private struct Silence: Error, CustomStringConvertible { let description: String }

extension TestNewsroom {
    /// Starts the server and waits until it says that it is there.
    func serve(_ arguments: [String] = []) async throws -> Serving {
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        set("POSTRIDER_SERVE_URL", url)
        // A link of plain http is for trials, and has no header for one-click.
        set("POSTRIDER_LINKS_UNSUBSCRIBE", "\(url)/u/{token}")
        let program = try start(["serve", "--listen", "127.0.0.1:\(port)"] + arguments)
        for _ in 0..<3000 {
            if program.output.contains("Serving \(url) on 127.0.0.1:\(port)\n") {
                return Serving(program: program, url: url)
            }
            if !program.isRunning { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        program.signal(SIGKILL)
        throw Silence(description: "the server says nothing: \(await program.ending())")
    }

    /// What curl gets; the code stands in the last line.
    func curl(_ arguments: [String]) async throws -> (body: String, status: Int) {
        let curl = try #require(Program.curl)
        let ending = try await curl.run(
            ["-sS", "--max-time", "60", "-w", "\n%{http_code}"] + arguments, in: folder)
        let lines = ending.out.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.dropLast().joined(separator: "\n"), Int(lines.last ?? "") ?? 0)
    }
}
