import Foundation
import PostriderTesting
import Testing

/// A preview that runs, and a headless Chromium that looks at it.
struct PreviewBrowser {
    /// The Chromium that `.ci/setup --tests` installs; nil where there is none.
    static let chromium = Program.installed("chromium")

    /// The checks of accessibility that `.ci/setup --tests` fetches; nil where there is none.
    static let axe: String? = {
        let cache =
            ProcessInfo.processInfo.environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache"
        let path = "\(cache)/postrider-specs/axe.min.js"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    let room: TestNewsroom
    let preview: RunningProgram
    let url: String

    private struct Announcement: Decodable { let url: String }

    /// Starts `postrider preview` and waits until it listens.
    static func start(_ room: TestNewsroom, _ arguments: String...) async throws -> Self {
        let preview = try room.start(["preview", "--json", "--no-open"] + arguments)
        for _ in 0..<3000 {
            if let found = try? JSONDecoder().decode(
                Announcement.self, from: Data(preview.output.utf8))
            {
                return Self(room: room, preview: preview, url: found.url)
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        preview.signal(SIGKILL)
        throw Silence(description: "the preview says nothing: \(await preview.ending())")
    }

    /// Ends the preview as Ctrl-C does; gives how it ended.
    @discardableResult
    func stop() async -> Ending {
        preview.signal(SIGINT)
        return await preview.ending()
    }

    /// One thing that the browser does; see browser.py.
    enum Step: Encodable {
        case evaluate(String)
        case until(String)
        case resize(Int, Int)
        case screenshot(String)
        case write(file: String, old: String, new: String)
        case key(String)
        case load(String)
        case scheme(String)

        private enum CodingKeys: String, CodingKey {
            case evaluate, until, resize, screenshot, write, key, load, scheme
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            switch self {
            case .evaluate(let script): try container.encode(script, forKey: .evaluate)
            case .until(let script): try container.encode(script, forKey: .until)
            case .resize(let width, let height):
                try container.encode([width, height], forKey: .resize)
            case .screenshot(let path): try container.encode(path, forKey: .screenshot)
            case .write(let file, let old, let new):
                try container.encode([file, old, new], forKey: .write)
            case .key(let name): try container.encode(name, forKey: .key)
            case .load(let path): try container.encode(path, forKey: .load)
            case .scheme(let name): try container.encode(name, forKey: .scheme)
            }
        }
    }

    /// What a step gave.
    enum Value: Decodable, Equatable {
        case nothing
        case bool(Bool)
        case number(Double)
        case text(String)
        case texts([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .texts(try container.decode([String].self))
            }
        }

        var number: Double? { if case .number(let number) = self { number } else { nil } }
        var text: String? { if case .text(let text) = self { text } else { nil } }
        var texts: [String]? { if case .texts(let texts) = self { texts } else { nil } }
    }

    private struct Report: Decodable {
        let results: [Value]
        let complaints: [String]
    }

    /// Opens the page with a view, waits for its mail, goes through the steps, and gives what
    /// each gave; an error of a script of the page is a failure.
    func look(_ view: String = "", _ steps: Step...) async throws -> [Value] {
        let ready = Step.until("document.documentElement.dataset.loaded")
        let address = view.isEmpty ? url : "\(url)#\(view)"
        return Array(try await Self.look(at: address, in: room, [ready] + steps).dropFirst())
    }

    /// Opens an address that has a fragment, goes through the steps, and gives what each gave.
    static func look(
        at address: String, in room: TestNewsroom, _ steps: [Step]
    ) async throws -> [Value] {
        let python = try #require(Program.python)
        let chromium = try #require(chromium)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("browser.py").path
        let input = String(decoding: try JSONEncoder().encode(steps), as: UTF8.self)
        let ending = try await python.run(
            [script, chromium.path, address], in: room.folder, input: input)
        guard ending.status == 0 else { throw Silence(description: "\(ending)") }
        let report: Report = try ending.json()
        #expect(report.complaints == [])
        return report.results
    }

    private struct Silence: Error, CustomStringConvertible { let description: String }
}
