import Foundation
import Testing

/// What libFuzzer does for hours (`make fuzz`), for a moment and the same each time.
@Suite struct FuzzingTests {
    /// How many inputs each target gets; `make fuzz` asks for more.
    static let rounds =
        ProcessInfo.processInfo.environment["POSTRIDER_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 150

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()

    static func inputs(_ kind: String, of target: FuzzTarget) throws -> [(String, [UInt8])] {
        let folder = folder.appendingPathComponent("\(kind)/\(target.name)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try files.sorted().map { file in
            (file, Array(try Data(contentsOf: folder.appendingPathComponent(file))))
        }
    }

    @Test(arguments: FuzzTarget.all.map(\.name))
    func `whatever the bytes are, every promise holds`(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let seeds = try Self.inputs("Seeds", of: target)
        #expect(!seeds.isEmpty)
        for (file, bytes) in seeds { try prove(target, bytes, "seed \(file)") }
        var mutation = Mutation(of: seeds.map(\.1), seed: 8)
        for round in 0..<Self.rounds { try prove(target, mutation.next(), "round \(round)") }
    }

    @Test func `what was broken once stays mended`() throws {
        var count = 0
        for target in FuzzTarget.all {
            let folder = Self.folder.appendingPathComponent("Found/\(target.name)")
            guard FileManager.default.fileExists(atPath: folder.path) else { continue }
            for (file, bytes) in try Self.inputs("Found", of: target) {
                try prove(target, bytes, file)
                count += 1
            }
        }
        #expect(count > 0)
    }

    private func prove(_ target: FuzzTarget, _ bytes: [UInt8], _ which: String) throws {
        do {
            try target.check(bytes)
        } catch {
            Issue.record("\(target.name), \(which): \(error)\n\(bytes.asText.debugDescription)")
        }
    }
}
