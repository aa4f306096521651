import NewsletterCore
import PostriderTesting
import Testing

/// A test that forgot to give a clock or chance is stopped, not served.
@Suite struct RefusingEffectsTests {
    @Test func `effects that nobody gave stop who asks for them`() async {
        await #expect(processExitsWith: .failure) { _ = Effects.refusing.now() }
        await #expect(processExitsWith: .failure) { _ = Effects.refusing.uptime() }
        await #expect(processExitsWith: .failure) { try await Effects.refusing.sleep(.zero) }
        await #expect(processExitsWith: .failure) { _ = Effects.refusing.randomBytes(1) }
        await #expect(processExitsWith: .failure) { _ = Effects.refusing.environment("HOME") }
    }

    @Test func `effects of the test's own are the same every time`() {
        let (one, other) = (Effects.testing(seed: 7), Effects.testing(seed: 7))
        #expect(one.randomBytes(16) == other.randomBytes(16) && one.now() == other.now())
        #expect(one.randomBytes(16) != Effects.testing(seed: 8).randomBytes(16))
        #expect(Effects.testing(environment: ["HOME": "/x"]).environment("HOME") == "/x")
        #expect(one.environment("HOME") == nil)
    }
}
