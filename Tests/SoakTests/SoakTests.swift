import Soaking
import Testing

/// The short form of `make soak`: every case in small, through the real program.
@Suite(.timeLimit(.minutes(20))) struct SoakTests {
    @Test(arguments: SoakCase.short.map(\.name))
    func `nobody is lost or doubled`(_ name: String) async throws {
        let chosen = try #require(SoakCase.all.first { $0.name == name })
        let finding = try await chosen.run(.short)
        #expect(finding.isAsExpected, "\(finding.failures.joined(separator: "\n"))")
    }
}
