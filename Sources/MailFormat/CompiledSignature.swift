internal import Cryptography
internal import NewsletterCore

/// A signer made ready for mails that have the same fields.
struct CompiledSignature {
    let signer: DKIMSigner
    /// The fields to hash, in order, by their place in the header.
    private let fields: [Int]
    /// The field up to the time, from there to the body's hash, and on to the signature.
    private let beforeTime: [UInt8]
    private let beforeBodyHash: [UInt8]
    private static let beforeSignature = Array(";\r\n b=".utf8)

    /// Compiles a signer for mails with these fields in this order; names in lower case.
    init(_ signer: DKIMSigner, signing present: [String]) throws(MailError) {
        for (value, what) in [(signer.domain, "domain"), (signer.selector, "selector")] {
            let labels = value.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
            let isName = labels.allSatisfy {
                !$0.isEmpty && $0.allSatisfy { $0.isASCIILetterOrDigit || $0 == 0x2D || $0 == 0x5F }
            }
            guard isName, value.utf8.count <= 253 else {
                throw .malformed(
                    field: "DKIM \(what)", value: value, reason: "is not a domain name in ASCII")
            }
        }
        self.signer = signer
        let unsigned = Set(signer.unsigned.map { $0.lowercased() }).subtracting(["from"])
        var names: [String] = []
        for (name, isSealed) in DKIMSigner.fields where !unsigned.contains(name) {
            let count = present.count { $0 == name } + (isSealed ? 1 : 0)
            names += Array(repeating: name, count: count)
        }
        fields = Self.places(of: names, in: present)
        let algorithm = signer.key.algorithm == .rsa ? "rsa-sha256" : "ed25519-sha256"
        var writer = HeaderWriter()
        writer.begin("DKIM-Signature")
        let tags = [
            "v=1;", "a=\(algorithm);", "c=\(signer.header.rawValue)/\(signer.body.rawValue);",
            "d=\(signer.domain);", "s=\(signer.selector);",
        ]
        for tag in tags { writer.write(word: tag.utf8) }
        writer.fold()
        beforeTime = writer.bytes + Array("t=".utf8)
        writer = HeaderWriter()
        writer.bytes.append(UInt8(ascii: ";"))
        writer.fold()
        writer.write(word: "h=\(names[0])".utf8)
        for name in names.dropFirst() {
            writer.write(byte: UInt8(ascii: ":"))
            if writer.column + name.utf8.count + 1 > HeaderWriter.lineLimit { writer.fold() }
            writer.write(part: name.utf8)
        }
        writer.write(byte: UInt8(ascii: ";"))
        writer.fold()
        beforeBodyHash = writer.bytes + Array("bh=".utf8)
    }

    /// The DKIM-Signature field for a mail whose body hashes to `bodyHash`.
    func field(
        over header: HeaderFields, of mail: [UInt8], bodyHash: [UInt8], at now: Timestamp
    ) -> [UInt8] {
        var field: [UInt8] = []
        field.reserveCapacity(1024)
        field += beforeTime
        field += String(now.seconds).utf8
        if let lifetime = signer.lifetime {
            field += "; x=".utf8
            field += String((now + lifetime).seconds).utf8
        }
        field += beforeBodyHash
        Base64.write(bodyHash, into: &field)
        field += Self.beforeSignature
        let hash = Self.hash(fields, of: header, in: mail, with: field, form: signer.header)
        Self.writeFolded(signer.key.sign(hash: hash), into: &field)
        field.appendCRLF()
        return field
    }

    /// The places of the named fields in a header: of fields with one name the last is taken
    /// first, and a name for which none is left stands for nothing (RFC 6376 section 5.4.2).
    static func places(of names: [String], in present: [String]) -> [Int] {
        var places: [Int] = []
        for name in names {
            let place = present.indices.last { present[$0] == name && !places.contains($0) }
            if let place { places.append(place) }
        }
        return places
    }

    /// The hash that is signed: the fields, and the signature's own, which has no value in its
    /// `b=` yet and no line end (RFC 6376 section 3.7).
    static func hash(
        _ fields: [Int], of header: HeaderFields, in mail: [UInt8], with signature: [UInt8],
        form: Canonicalization
    ) -> [UInt8] {
        var room = signature.count + 2
        for field in fields { room += header.fields[field].count + 2 }
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { out, count in
            let start = out.baseAddress!
            mail.withUnsafeBufferPointer { mail in
                for field in fields {
                    let bytes = UnsafeBufferPointer(rebasing: mail[header.fields[field]])
                    count += form.write(field: bytes, to: start + count)
                }
            }
            signature.withUnsafeBufferPointer {
                count += form.write(field: $0, to: start + count)
            }
            if form == .relaxed { count -= 2 }
        }
        return SHA256.hash(bytes)
    }

    private static func writeFolded(_ signature: [UInt8], into field: inout [UInt8]) {
        var text: [UInt8] = []
        Base64.write(signature, into: &text)
        var rest = text[...]
        while true {
            field += rest.prefix(72)
            rest = rest.dropFirst(72)
            if rest.isEmpty { return }
            field.appendCRLF()
            field.append(0x20)
        }
    }
}
