import Cryptography
import NewsletterCore
import Testing

@testable import MailFormat

@Suite struct DKIMTests {
    /// Signs a field that was taken from an RFC, with the value of its `b=` taken out.
    private func value(
        of field: String, over mail: String, _ names: String, key: SigningKey,
        form: Canonicalization
    ) -> String {
        let bytes = Array(mail.withLineEnds.utf8)
        let field = Array(field.withLineEnds.utf8)
        let header = HeaderFields(of: bytes)
        let fields = CompiledSignature.places(
            of: names.split(separator: ":").map(String.init), in: header.names(in: bytes))
        let hash = CompiledSignature.hash(
            fields, of: header, in: bytes, with: field, form: form)
        var text: [UInt8] = []
        Base64.write(key.sign(hash: hash), into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private func bodyHash(_ body: String, _ form: Canonicalization) -> String {
        let bytes = Array(body.withLineEnds.utf8)
        var text: [UInt8] = []
        Base64.write(
            SHA256.hash(bytes.withUnsafeBufferPointer { form.body($0) }), into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    @Test func `the example of RFC 6376 appendix A is signed as it is there`() throws {
        // With the corrections of errata 3192 and 4926: one space after "game.", and folds of
        // six spaces.
        let field = """
            DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
                  c=simple/simple; q=dns/txt; i=joe@football.example.com;
                  h=Received : From : To : Subject : Date : Message-ID;
                  bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
                  b=;
            """
        let body = "Hi.\n\nWe lost the game. Are you hungry yet?\n\nJoe.\n"
        let mail = """
            Received: from client1.football.example.com  [192.0.2.1]
                  by submitserver.example.com with SUBMISSION;
                  Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
            \(rfcHeader)

            \(body)
            """
        #expect(bodyHash(body, .simple) == "2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=")
        let signature = value(
            of: field, over: mail, "received:from:to:subject:date:message-id",
            key: try SigningKey(pem: rfc6376Key), form: .simple)
        #expect(
            signature == "AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB"
                + "4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut"
                + "KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV4bmp/YzhwvcubU4=")
    }

    @Test func `both signatures of RFC 8463 appendix A are made as they are there`() throws {
        let names = "from:to:subject:date:message-id:from:subject:date"
        let body = "Hi.\n\nWe lost the game.  Are you hungry yet?\n\nJoe.\n"
        let mail = "\(rfcHeader)\n\n\(body)"
        #expect(bodyHash(body, .relaxed) == "2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=")
        let ed25519 = """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=
            """
        let seed = try decodeBase64("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")
        let key = try SigningKey(ed25519: seed)
        #expect(
            value(of: ed25519 + "\n", over: mail, names, key: key, form: .relaxed)
                == "/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus"
                + "Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==")
        let signer = DKIMSigner(domain: "football.example.com", selector: "brisbane", key: key)
        #expect(
            DKIMRecord(for: signer).text
                == "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
        let rsa = """
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=test; t=1528637909; h=from : to : subject :
             date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=
            """
        #expect(
            value(
                of: rsa + "\n", over: mail, names, key: try SigningKey(pem: rfc8463Key),
                form: .relaxed)
                == "F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3"
                + "DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz"
                + "dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=")
    }

    @Test func `the forms are those of RFC 6376 section 3.4.5`() {
        let body = Array(" C \r\nD \t E\r\n\r\n\r\n".utf8)
        let field = Array("B \t: Y\t\r\n\tZ  \r\n".utf8)
        func form(_ form: Canonicalization) -> (body: String, field: String) {
            let out = [UInt8](unsafeUninitializedCapacity: field.count + 2) { out, count in
                count = field.withUnsafeBufferPointer {
                    form.write(field: $0, to: out.baseAddress!)
                }
            }
            let lines = body.withUnsafeBufferPointer { form.body($0) }
            return (String(decoding: lines, as: UTF8.self), String(decoding: out, as: UTF8.self))
        }
        #expect(form(.relaxed) == (" C\r\nD E\r\n", "b:Y Z\r\n"))
        #expect(form(.simple) == (" C \r\nD \t E\r\n", "B \t: Y\t\r\n\tZ  \r\n"))
        let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        #expect(Canonicalization.relaxed.body(empty) == [])
        #expect(Canonicalization.simple.body(empty) == [13, 10])
    }

    @Test func `a signed edition names what it signs, and seals what nobody may add`() throws {
        var profile = try sampleProfile()
        let key = try SigningKey(ed25519: Array(repeating: 7, count: 32))
        profile.signers = [
            DKIMSigner(
                domain: "news.example.org", selector: "s1", key: key,
                unsigned: ["Message-ID", "Date", "From"], lifetime: .seconds(14 * 86_400))
        ]
        let compiled = try CompiledEdition(try sampleEdition(), from: profile)
        let (_, message) = try compiled.mail(for: try sampleRecipient(), at: sampleTime)
        let signature = try ParsedMail(message.bytes)["DKIM-Signature"]
        let tags = signature.split(separator: "; ").map(String.init)
        #expect(
            tags.prefix(5) == [
                "v=1", "a=ed25519-sha256", "c=relaxed/relaxed", "d=news.example.org", "s=s1",
            ])
        #expect(tags.contains("t=\(sampleTime.seconds)"))
        #expect(tags.contains("x=\(sampleTime.seconds + 14 * 86_400)"))
        let names = try #require(tags.first { $0.hasPrefix("h=") }).dropFirst(2)
            .split(separator: ":").map { $0.trimmingSpace() }
        #expect(
            names == [
                "from", "from", "to", "to", "subject", "subject", "reply-to", "reply-to",
                "mime-version", "mime-version", "content-type", "content-type",
                "content-transfer-encoding", "list-id", "list-unsubscribe", "list-unsubscribe",
                "list-unsubscribe-post", "list-unsubscribe-post", "list-help", "feedback-id",
                "feedback-id",
            ])
        for line in try ParsedMail.lines(of: message.bytes) where line.count > 78 {
            #expect(line.starts(with: Array("List-Unsubscribe:".utf8)))
        }
    }

    @Test(arguments: [
        "{{subscriber.name}} first", "last {{subscriber.name}}", "no slot  at all\t x\n\n\n",
        "a {{subscriber.name}}{{subscriber.name}}  b", "",
    ])
    func `the hash that is carried on is that of the whole body`(text: String) throws {
        let key = try SigningKey(ed25519: Array(repeating: 7, count: 32))
        for (html, form) in [
            ("<p>  {{subscriber.name}} </p>", Canonicalization.relaxed),
            ("<p>  x</p>", .simple), ("", .relaxed), ("", .simple),
        ] {
            var profile = try sampleProfile()
            let signer = DKIMSigner(
                domain: "news.example.org", selector: "s1", key: key, header: form, body: form)
            let edition = try sampleEdition(html: html, text: text)
            let recipient = try sampleRecipient(name: "Ada  B. ")
            let plain = try CompiledEdition(edition, from: profile)
                .mail(for: recipient, at: sampleTime).message
            profile.signers = [signer]
            let signed = try CompiledEdition(edition, from: profile)
                .mail(for: recipient, at: sampleTime).message
            #expect(try signer.sign(plain.bytes, at: sampleTime) == signed.bytes)
        }
    }

    @Test func `two keys make two signatures, and a buffer may hold another mail before`() throws {
        var profile = try sampleProfile()
        profile.signers = try [SigningKey(pem: rfc8463Key), SigningKey(pem: rfc6376Key)]
            .map { DKIMSigner(domain: "news.example.org", selector: "s1", key: $0) }
        profile.signers[1].body = .simple
        let compiled = try CompiledEdition(try sampleEdition(), from: profile)
        let (_, message) = try compiled.mail(for: try sampleRecipient(), at: sampleTime)
        #expect(try ParsedMail(message.bytes).all("DKIM-Signature").count == 2)
        var buffer = Array("before".utf8)
        _ = try compiled.write(for: try sampleRecipient(), at: sampleTime, into: &buffer)
        #expect(buffer == Array("before".utf8) + message.bytes)
    }

    @Test func `a signer without a domain name is refused`() throws {
        let key = try SigningKey(ed25519: Array(repeating: 7, count: 32))
        for domain in ["", "a..b", "bücher.example", "a b", "a;b=c"] {
            let signer = DKIMSigner(domain: domain, selector: "s1", key: key)
            #expect(throws: MailError.self) { try signer.sign([], at: sampleTime) }
        }
    }

    @Test func `a record goes into a zone file in pieces, and is compared with what DNS has`()
        throws
    {
        let signer = DKIMSigner(
            domain: "example.org", selector: "s1", key: try SigningKey.newRSA())
        let record = DKIMRecord(for: signer)
        #expect(record.name == "s1._domainkey.example.org")
        #expect(record.pieces.count == 2 && record.pieces.allSatisfy { $0.utf8.count <= 255 })
        #expect(record.pieces.joined() == record.text)
        #expect(record.zoneLine.hasPrefix("s1._domainkey.example.org. IN TXT (\n    \"v=DKIM1;"))
        #expect(record.compare(with: record.text) == .same)
        #expect(record.compare(with: record.text.replacing(" ", with: "\t ")) == .same)
        #expect(record.compare(with: "v=DKIM1; p=") == .revoked)
        #expect(record.compare(with: "v=DKIM1; k=ed25519; p=abc") == .otherKey)
        #expect(record.compare(with: "p=abc") == .otherKey)
        #expect(
            record.compare(with: "v=spf1 -all")
                == .unusable("its version is \"spf1-all\", not DKIM1"))
        #expect(record.compare(with: "") == .unusable("it has no p= with a key"))
        #expect(
            record.compare(with: record.text + "; h=sha1")
                == .unusable("it allows only the hash \"sha1\""))
    }
}

private let rfcHeader = """
    From: Joe SixPack <joe@football.example.com>
    To: Suzie Q <suzie@shopping.example.net>
    Subject: Is dinner ready?
    Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
    Message-ID: <20030712040037.46341.5F8J@football.example.com>
    """

extension String {
    fileprivate var withLineEnds: String { replacing("\n", with: "\r\n") }
}
