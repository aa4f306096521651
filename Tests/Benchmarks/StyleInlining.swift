import ArgumentParser
import Composing
import Foundation

/// Writes a style sheet into a page so many times; prints the CPU microseconds of one time.
struct StyleInlining: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "inline")

    @Option(help: "The page without its styles.") var html: String
    @Option(help: "The style sheet.") var css: String
    @Option var count = 200

    func run() throws {
        let page = try String(contentsOfFile: html, encoding: .utf8)
        let sheet = try String(contentsOfFile: css, encoding: .utf8)
        var bytes = 0
        let begin = Stopwatch.cpuTime()
        for _ in 0..<count { bytes = StyleInliner(css: sheet).inline(page).utf8.count }
        print((Stopwatch.cpuTime() - begin) / Double(count) * 1e6, bytes)
    }
}
