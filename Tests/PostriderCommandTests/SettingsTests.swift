import Composing
import DeliveryEngine
import NetworkAddresses
import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// postrider.yml and the environment become settings, or one error that says where.
struct SettingsTests {
    private static let least = """
        newsletter: {name: The Ferry Post}
        from: post@example.org

        """

    private func settings(
        _ text: String = least, environment: [String: String] = [:]
    ) throws -> Settings {
        try Settings(
            SettingsReader(text, file: "postrider.yml", environment: { environment[$0] }))
    }

    /// What is said about settings that cannot be used.
    private func refusal(_ text: String, environment: [String: String] = [:]) -> String? {
        do {
            _ = try settings(text, environment: environment)
            return nil
        } catch let failure as Problem {
            return failure.kind == .badConfiguration ? failure.text : nil
        } catch {
            return nil
        }
    }

    @Test func `a name and a sender are enough`() throws {
        let settings = try settings()
        #expect(settings.newsletter.name == "The Ferry Post")
        #expect(settings.newsletter.language == "en")
        #expect(settings.from.address.description == "post@example.org")
        #expect(settings.template == "classic")
        #expect(settings.smtp == nil && settings.pace.relay.isEmpty && settings.replyTo == nil)
    }

    @Test func `every key is read`() throws {
        let settings = try settings(
            """
            newsletter: {name: N, language: de, url: "https://n.example", postal_address: "1 Lane"}
            from: "The N <n@example.org>"
            reply_to: editor@example.org
            return_path: bounces@example.org
            template: own
            smtp:
              url: smtps://relay.example.org
              tls: required
              username: n
              password_env: SECRET
              mechanism: LOGIN
              proxy: socks5h://127.0.0.1:1080
              ca_file: ca.pem
              hello: mail.example.org
              connections: 7
              messages_per_connection: 9
              window: 4
            rate: {per_second: 1, per_minute: 2, per_hour: 3, per_day: 4}
            retry: {give_up_after: 2d}
            send: {brake: {least: 20, share: 50%}}
            links: {unsubscribe: "https://n.example/u/{token}", archive: "https://n.example/a",
                    mailto: leave@example.org}
            archive: {public: true, delay: 2h, index: false}
            """)
        #expect(settings.newsletter.language == "de")
        #expect(settings.newsletter.url == "https://n.example")
        #expect(settings.newsletter.postalAddress == "1 Lane")
        #expect(settings.from.name == "The N")
        #expect(settings.replyTo?.address.description == "editor@example.org")
        #expect(settings.returnPath?.description == "bounces@example.org")
        #expect(settings.template == "own")
        #expect(settings.smtp?.place == "relay.example.org:465")
        #expect(settings.smtp?.connections == 7)
        #expect(settings.pace.relay.count == 4)
        #expect(settings.retry.giveUpAfter == .seconds(2 * 86_400))
        #expect(settings.brake == BrakePolicy(least: 20, share: 0.5))
        #expect(settings.links.unsubscribe == "https://n.example/u/{token}")
        #expect(settings.links.archive == "https://n.example/a/")
        #expect(settings.archive.isPublic && !settings.archive.isIndexed)
        #expect(settings.archive.delay == .seconds(7200))
        #expect(settings.links.mailto?.description == "leave@example.org")
    }

    @Test func `the pages for readers are served on this machine alone unless it is said`() throws {
        let serve = try settings().serve
        #expect(serve.url == nil && serve.unsubscribePage == nil && serve.admin == nil)
        #expect(serve.listen == .tcp(host: "127.0.0.1", port: 8025))
        #expect(serve.clientAddress == .auto && !serve.hsts)
        #expect(serve.also.isEmpty)
        for (address, isOurs) in [("127.9.9.9", true), ("::1", true), ("192.0.2.1", false)] {
            let address = try #require(NetworkAddress(address))
            #expect(serve.proxies.contains { $0.contains(address) } == isOurs)
        }
    }

    @Test func `each setting of the pages for readers is read`() throws {
        let settings = try settings(
            Self.least + """
                serve:
                  url: https://news.example.org/letters/
                  listen: "unix:/run/postrider.sock"
                  admin: "[::1]:9000"
                  client_address: x-forwarded-for
                  proxies: [10.0.0.0/8, "2001:db8::/33", 192.0.2.7]
                  also: ["/leave/{token}", "/l?t={token}"]
                  hsts: true
                  security_contact: guard@example.org
                """)
        let serve = settings.serve
        #expect(serve.url == "https://news.example.org/letters")
        #expect(settings.links.unsubscribe == "https://news.example.org/letters/u/{token}")
        #expect(serve.listen == .unix(path: "/run/postrider.sock"))
        #expect(serve.admin.map { "\($0)" } == "[::1]:9000")
        #expect(serve.clientAddress == .xForwardedFor && serve.hsts)
        #expect(serve.also == ["/leave/{token}", "/l?t={token}"])
        #expect(serve.securityContact == "mailto:guard@example.org")
        #expect(serve.proxies.map { "\($0)" } == ["10.0.0.0/8", "2001:db8::/33", "192.0.2.7"])
        for (address, isOurs) in [
            ("10.255.0.1", true), ("11.0.0.1", false), ("::ffff:10.1.1.1", true),
            ("2001:db8:7fff::1", true), ("2001:db8:8000::1", false), ("192.0.2.8", false),
        ] {
            let address = try #require(NetworkAddress(address))
            #expect(serve.proxies.contains { $0.contains(address) } == isOurs, "\(address)")
        }
    }

    @Test func `a list can be empty, one value, or stand in a variable`() throws {
        func proxies(_ text: String, _ environment: [String: String] = [:]) throws -> [String] {
            try settings(Self.least + text, environment: environment).serve.proxies
                .map { "\($0)" }
        }
        #expect(try proxies("serve: {proxies: []}") == [])
        #expect(try proxies("serve: {proxies: 10.0.0.1}") == ["10.0.0.1"])
        #expect(try proxies("serve: {proxies: null}") == ["127.0.0.0/8", "::1"])
        let variable = ["POSTRIDER_SERVE_PROXIES": "10.0.0.1, ::1 10.0.0.2"]
        #expect(try proxies("", variable) == ["10.0.0.1", "::1", "10.0.0.2"])
        let nested = refusal(Self.least + "serve: {proxies: [[10.0.0.1]]}")
        #expect(nested?.contains("must be a list of single values") == true)
        let wide = refusal(Self.least + "serve: {proxies: [10.0.0.1, 10.0.0.0/33]}")
        #expect(wide?.contains("serve.proxies is \"10.0.0.0/33\"") == true)
    }

    @Test func `the page to leave is one's own where that is set`() throws {
        let both = """
            serve: {url: "https://news.example.org"}
            links: {unsubscribe: "https://own.example.org/{token}"}
            """
        #expect(
            try settings(Self.least + both).links.unsubscribe == "https://own.example.org/{token}")
        let trial = try settings(Self.least + "serve: {url: \"http://127.0.0.1:8025\"}")
        #expect(trial.links.unsubscribe == "http://127.0.0.1:8025/u/{token}")
    }

    @Test func `the secret is fetched when the relay is used, and every size is taken over`()
        throws
    {
        let settings = try settings(
            Self.least + """
                smtp: {url: "smtp://relay.example.org:2587", username: n, password_env: SECRET,
                       hello: mail.example.org, ca_file: ca.pem, messages_per_connection: 9,
                       window: 4, timeouts: {dot: 15m, mail: 90s}}
                """)
        let relay = try #require(settings.smtp)
        let open = try relay.settings(
            in: .testing(environment: ["SECRET": "hush\n"]), folder: "/room")
        #expect(open.host == "relay.example.org" && open.port == 2587)
        #expect(open.security == .startTLS)
        #expect(open.helloName == "mail.example.org" && open.caFile == "/room/ca.pem")
        #expect(open.messagesPerConnection == 9 && open.window == 4)
        #expect(open.timeouts.dot == .seconds(900) && open.timeouts.mail == .seconds(90))
        #expect(open.timeouts.rcpt == .seconds(300))
        #expect("\(open.credentials!)" == "n:***")
        #expect(throws: Problem.self) { try relay.settings(in: .testing(), folder: "/room") }
    }

    @Test(arguments: SettingKey.all)
    func `every key has a variable that goes before the file`(_ key: SettingKey) throws {
        let reader = try SettingsReader(
            Self.least, file: "postrider.yml",
            environment: { $0 == key.environmentName ? "from outside" : nil })
        let value = try #require(reader[key])
        #expect(value.text == "from outside" && value.origin == key.environmentName)
        #expect(key.environmentName.hasPrefix("POSTRIDER_"))
        #expect(!key.environmentName.contains("."))
    }

    @Test(arguments: ["", "null", "~"])
    func `a key given as nothing is not given`(_ nothing: String) throws {
        #expect(try settings(Self.least + "template: \(nothing)\n").template == "classic")
        let rate = "rate: {per_day: \(nothing), domains: \(nothing)}\n"
        #expect(try settings(Self.least + rate).pace.relay.isEmpty)
        let dkim = "dkim: [{domain: example.org, selector: \(nothing), key_file: k}]\n"
        #expect(refusal(Self.least + dkim)?.contains("dkim.selector is missing") == true)
    }

    @Test(arguments: [
        ("from: a@example.org", "newsletter.name is missing"),
        ("newsletter: {name: N}", "from is missing"),
        ("newsletter: {name: N}\nfrom: nobody", "line 2: from: "),
        ("[1, 2]", "must hold keys"),
        ("newsletter: N\nfrom: a@example.org", "newsletter must hold keys"),
        ("template: [a]", "template must be a single value"),
        ("tempalte: x", "Did you mean template?"),
        ("rate: {per_secnd: 1}", "Did you mean rate.per_second?"),
        ("ratee: {per_second: 1}", "Did you mean rate?"),
        ("zzzzzzzzzz: 1", "unknown setting zzzzzzzzzz"),
        ("newsletter: {name: N}\nfrom: a@b.example\ndkim: {domain: b.example}", "must be a list"),
        ("newsletter: {name: N}\nfrom: a@b.example\ndkim: s1", "line 3: dkim must be a list"),
        ("a: [", "this is not YAML"),
        ("from: a@example.org\nfrom: b@example.org", "line 1: this is not YAML: from is given"),
        (String(repeating: "[", count: 60), "nests too deep"),
    ])
    func `what is wrong with the file is told`(_ text: String, _ words: String) {
        #expect(refusal(text)?.contains(words) == true, "\(refusal(text) ?? "nothing")")
    }

    @Test(arguments: [
        ("reply_to: nobody", "reply_to"),
        ("return_path: a b@example.org", "return_path"),
        ("newsletter.url: x", "newsletter.url"),
        ("smtp.url: relay.example.org", "smtp.url"),
        ("smtp.url: ftp://relay.example.org", "smtp.url"),
        ("smtp.url: smtp://relay.example.org/path", "smtp.url"),
        ("smtp.url: smtp://relay.example.org:99999", "smtp.url"),
        ("smtp.url: smtp://relay.example.org:0", "smtp.url"),
        ("smtp.hello: my host", "a host name"),
        ("smtp.connections: 1001", "a whole number from 1 to 1000"),
        ("smtp.url: smtp://me:hush@relay.example.org", "smtp.password_file"),
        ("smtp.connections: many", "a whole number"),
        ("smtp.connections: 0", "a whole number"),
        ("smtp.messages_per_connection: -1", "a whole number"),
        ("smtp.window: 0", "a whole number from 1 to 64"),
        ("smtp.window: 65", "a whole number from 1 to 64"),
        ("rate.per_second: 1.5", "a whole number"),
        ("retry.give_up_after: soon", "a time such as"),
        ("retry.give_up_after: 0h", "a time such as"),
        ("send.brake.least: 0", "a whole number from 1 to 1000"),
        ("send.brake.least: 1001", "a whole number from 1 to 1000"),
        ("send.brake.share: 0.33", "a share from 1% to 100%"),
        ("send.brake.share: 101%", "a share from 1% to 100%"),
        ("links.unsubscribe: https://n.example/u", "{token}"),
        ("links.unsubscribe: http://n.example/{token}", "https"),
        ("serve.url: http://n.example", "https"),
        ("serve.url: https://n.example/?a=b", "without a query"),
        ("serve.url: https://n.example/{token}", "https"),
        ("serve.url: https://me:x@n.example", "https"),
        ("serve.listen: \"8025\"", "127.0.0.1:8025"),
        ("serve.listen: 127.0.0.1:65536", "a port"),
        ("serve.listen: \"[127.0.0.1/8]:25\"", "a port"),
        ("serve.listen: unix:here.sock", "unix:/PATH"),
        ("serve.client_address: forged", "x-forwarded-for"),
        ("serve.proxies: 10.0.0.1 10.0.0.0/33", "10.0.0.0/33"),
        ("serve.proxies: proxy.example.org", "networks"),
        ("serve.also: [\"/leave\"]", "{token}"),
        ("serve.also: \"https://n.example/{token}\"", "paths"),
        ("serve.security_contact: nobody", "https://"),
        ("links.unsubscribe: \"https://n.example/u/{{token}}\"", "single braces"),
        ("links.unsubscribe: \"https://n.example/u/{{ token }}\"", "{token}"),
        ("links.unsubscribe: \"https://n.example/{token}/{token}\"", "once"),
        ("links.unsubscribe: \"https://n.example/{list}/{token}\"", "single braces"),
        ("links.archive: n.example", "https://"),
        ("links.archive: http://n.example/a/", "this machine alone"),
        ("links.archive: https://me@n.example/a/", "user"),
        ("links.archive: https://n.example/a?b", "https://"),
        ("archive.delay: -1s", "0s"),
        ("links.mailto: nobody", "links.mailto"),
    ])
    func `a value that cannot be used is told with its origin`(_ line: String, _ words: String) {
        let parts = line.split(separator: ":", maxSplits: 1)
        let value = parts[1].dropFirst()
        let variable = SettingKey(String(parts[0]))!.environmentName
        var environment = [variable: String(value)]
        if line.hasPrefix("smtp.") && !line.hasPrefix("smtp.url") {
            environment["POSTRIDER_SMTP_URL"] = "smtp://relay.example.org"
        }
        let told = refusal(Self.least, environment: environment)
        #expect(told?.contains(words) == true, "\(told ?? "nothing")")
        #expect(told?.contains(variable) == true, "\(told ?? "nothing")")
        #expect(told?.contains("hush") != true)
    }

    @Test(arguments: [
        ("smtp://127.0.0.1", "off", true), ("smtp://localhost", "off", true),
        ("smtp://[::1]", "off", true), ("smtp://10.0.0.1", "off", false),
        ("smtp://127.evil.example", "off", false), ("smtp://relay.example.org", "maybe", false),
        ("smtp://relay.example.org", "required", true),
    ])
    func `TLS is off for this machine only`(_ url: String, _ tls: String, _ isFine: Bool) {
        let told = refusal(
            Self.least, environment: ["POSTRIDER_SMTP_URL": url, "POSTRIDER_SMTP_TLS": tls])
        #expect((told == nil) == isFine, "\(told ?? "nothing")")
    }

    @Test func `a password has one source, and a user name has one`() {
        let login = "smtp: {url: smtp://relay.example.org, username: n"
        #expect(refusal(Self.least + login + "}")?.contains("without a password") == true)
        #expect(
            refusal(Self.least + login + ", password_env: A, password_file: b}")?
                .contains("2 sources") == true)
    }
}
