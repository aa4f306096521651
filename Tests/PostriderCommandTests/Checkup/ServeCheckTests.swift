import Foundation
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// `doctor` goes the way by which readers leave.
struct ServeCheckTests {
    /// A web that answers with one status, and remembers what it was asked.
    private final class Web: PageSource {
        let status: Int?
        let asked = Mutex<[String]>([])

        init(_ status: Int?) { self.status = status }

        func fetch(
            _ url: String, unless validators: PageValidators, within limits: FetchLimits
        ) throws(FetchError) -> FetchedPage {
            throw FetchError(url, .status(404))
        }

        func status(
            of url: String, by method: ProbeMethod, follows: Bool, within limits: FetchLimits
        ) throws(FetchError) -> Int {
            asked.withLock { $0.append("\(method) \(url)") }
            guard let status else { throw FetchError(url, .network("nobody is there")) }
            return status
        }
    }

    private let room: PracticeNewsroom

    init() throws {
        room = try PracticeNewsroom()
        _ = try room.workspace.tokenKeys()
    }

    private func checks(
        _ lines: String, _ web: Web = Web(200), isOffline: Bool = false
    ) throws -> [Check] {
        let least = "newsletter: {name: N}\nfrom: post@example.org\n"
        let workspace = Workspace(
            newsroom: room.workspace.newsroom, effects: .testing(),
            adapters: .refusing(butFor: web),
            notices: room.workspace.notices)
        let settings = try Settings(
            SettingsReader(least + lines, file: "postrider.yml", environment: { _ in nil }))
        return ServeCheck(workspace: workspace, settings: settings, isOffline: isOffline).run()
    }

    private static let served = "serve: {url: \"https://news.example.org/n/\"}\n"

    @Test func `where nothing is served, nothing is asked`() throws {
        let web = Web(nil)
        #expect(try checks("", web).isEmpty)
        let offline = try checks(Self.served, web, isOffline: true)
        #expect(offline.map(\.verdict) == [.ok])
        #expect(web.asked.withLock { $0.isEmpty })
    }

    @Test func `one click is posted with a test's token, and the token is not shown`() throws {
        let web = Web(200)
        let checks = try checks(Self.served, web)
        #expect(checks.map(\.verdict) == [.ok, .ok])
        let asked = try #require(web.asked.withLock { $0.first })
        let token = try #require(asked.split(separator: "/").last.map(String.init))
        let keys = try room.workspace.tokenKeys()
        let opened = try keys.open(token, for: .test, at: Timestamp(seconds: 0))
        #expect(opened.purpose == .test)
        #expect(asked.contains("List-Unsubscribe=One-Click"))
        #expect(!checks.contains { $0.finding.contains(token) })
    }

    @Test func `where there is no key, none is made and nothing is asked`() throws {
        let key = room.workspace.newsroom.secretKey
        try FileManager.default.removeItem(atPath: key)
        let web = Web(200)
        let check = try #require(try checks(Self.served, web).last)
        #expect(check.name == "one-click" && check.verdict == .warn)
        #expect(web.asked.withLock { $0.isEmpty })
        #expect(!FileManager.default.fileExists(atPath: key))
    }

    @Test(arguments: [404, 301, 405, nil])
    func `a round trip that fails is a warning`(_ status: Int?) throws {
        let check = try #require(try checks(Self.served, Web(status)).last)
        #expect(check.name == "one-click" && check.verdict == .warn)
        #expect(check.finding.contains("news.example.org") && !check.finding.contains("v1.k1"))
    }

    @Test func `an address without TLS, a link elsewhere and unsigned fields are told`() throws {
        let trial = try checks("serve: {url: \"http://127.0.0.1:8025\"}\n")
        #expect(trial.first?.verdict == .warn)
        let elsewhere = try checks(
            Self.served + "links: {unsubscribe: \"https://own.example.org/{token}\"}\n")
        #expect(elsewhere.contains { $0.name == "links.unsubscribe" && $0.verdict == .warn })
        let ports = try checks(
            "serve: {url: \"http://127.0.0.1:8025\", listen: \"127.0.0.1:8030\"}\n")
        #expect(ports.contains { $0.name == "serve.listen" && $0.finding.contains("8030") })
        #expect(!trial.contains { $0.name == "serve.listen" })
        let unsigned = try checks(
            Self.served + """
                dkim: [{domain: example.org, selector: s1, key_file: k,
                        unsigned_headers: [List-Unsubscribe-Post]}]
                """)
        #expect(unsigned.contains { $0.name == "one-click signature" && $0.verdict == .fail })
        let signed = try checks(
            Self.served + "dkim: [{domain: example.org, selector: s1, key_file: k}]\n")
        #expect(signed.contains { $0.name == "one-click signature" && $0.verdict == .ok })
    }
}
