import Testing

@testable import Preview

/// Who is let in.
@Suite struct GateTests {
    let gate = Gate(token: "00ff", port: 4000)

    private func refusal(
        _ path: String, method: String = "GET", host: String? = "127.0.0.1:4000"
    ) -> Gate.Refusal? {
        do throws(GateError) {
            _ = try gate.place(of: path[...], method: method, host: host)
            return nil
        } catch {
            return error.refusal
        }
    }

    @Test(arguments: ["127.0.0.1:4000", "localhost:4000", "LOCALHOST:4000"])
    func `whoever names this machine and knows the token is let in`(_ host: String) {
        #expect(refusal("/00ff/", host: host) == nil)
    }

    @Test(arguments: [
        "evil.example.com", "evil.example.com:4000", "127.0.0.1", "127.0.0.1:4001", "localhost",
        "127.0.0.1:4000.example.com", "0.0.0.0:4000", "", nil,
    ])
    func `a request under any other name is refused, so that no name can be rebound`(
        _ host: String?
    ) {
        #expect(refusal("/00ff/", host: host) == .foreignHost)
    }

    @Test(arguments: [
        "/", "", "/00f", "/00fff/", "/00FF/", "/0100/", "/page.js", "00ff/", "/%3000ff/",
    ])
    func `without the token there is nothing`(_ path: String) {
        #expect(refusal(path) == .unknownToken)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
    func `nothing can be changed`(_ method: String) {
        #expect(refusal("/00ff/", method: method) == .method)
    }

    @Test func `the place is what comes after the token`() throws {
        func place(_ path: String) throws -> String? {
            try gate.place(of: path[...], method: "GET", host: "localhost:4000").map(String.init)
        }
        #expect(try place("/00ff/mail") == "mail")
        #expect(try place("/00ff/") == "")
        #expect(try place("/00ff") == nil)
        #expect(try place("/00ff//mail") == "/mail")
    }
}
