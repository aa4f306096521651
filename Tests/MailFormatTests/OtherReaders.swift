import Glibc

/// A folder for one test, gone when the test is over.
final class ScratchFolder {
    let path: String

    init() {
        var template = Array("/tmp/mailformat-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            String(cString: mkdtemp(buffer.baseAddress!)!)
        }
    }

    deinit { _ = run("rm -rf '\(path)'") }

    func write(_ bytes: [UInt8], to name: String) {
        let file = fopen("\(path)/\(name)", "wb")!
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}

/// What a shell command wrote to its standard output; nil where it failed.
func run(_ command: String) -> String? {
    guard let pipe = popen(command, "r") else { return nil }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
        out += buffer[..<count]
    }
    return pclose(pipe) == 0 ? String(decoding: out, as: UTF8.self) : nil
}

/// A mail as another reader sees it.
struct MailView: Equatable {
    var subject: String
    var fromName: String
    var toName: String
    var toAddress: String
    /// The content types, depth first.
    var types: String
    /// The decoded texts of the text parts, in order.
    var texts: [String]
}

/// Reads mails with Python's `email` under its strict policy; every defect is an error.
enum PythonReader {
    static let isPresent = run("python3 -c 'import email.policy' 2>/dev/null") != nil

    private static let script = """
        import email, email.policy, sys
        from email.header import decode_header, make_header
        from email.utils import parseaddr
        # The newer parser of 3.11 keeps the space between the encoded words of a name.
        def phrase(path, field):
            with open(path, 'rb') as f: mail = email.message_from_binary_file(f)
            return str(make_header(decode_header(parseaddr(mail[field])[0])))
        def hexed(text): return text.encode('utf-8', 'surrogateescape').hex()
        for path in sys.argv[1:]:
            with open(path, 'rb') as f:
                mail = email.message_from_binary_file(f, policy=email.policy.strict)
            for part in mail.walk():
                assert not part.defects, (path, part.defects)
                for name, value in part.items():
                    assert not value.defects, (path, name, value, value.defects)
            sender, to = mail['From'].addresses, mail['To'].addresses
            assert len(sender) == 1 and len(to) == 1
            texts = [part.get_content() for part in mail.walk()
                     if part.get_content_maintype() == 'text']
            types = ' '.join(part.get_content_type() for part in mail.walk())
            fields = [mail['Subject'], phrase(path, 'From'), phrase(path, 'To'),
                      to[0].addr_spec, types] + texts
            print('\\t'.join(hexed(field) for field in fields))
        """

    static func read(_ mails: [[UInt8]]) throws -> [MailView] {
        let folder = ScratchFolder()
        folder.write(Array(script.utf8), to: "read.py")
        for (index, mail) in mails.enumerated() { folder.write(mail, to: "\(10_000 + index).eml") }
        guard let output = run("cd '\(folder.path)' && python3 read.py *.eml") else {
            throw ParsedMail.Failure(description: "the reader found a defect, see above")
        }
        return output.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(text)
            return MailView(
                subject: fields[0], fromName: fields[1], toName: fields[2], toAddress: fields[3],
                types: fields[4], texts: Array(fields[5...]))
        }
    }

    private static func text(hex: Substring) -> String {
        let digits = Array(hex)
        let bytes = stride(from: 0, to: digits.count, by: 2).map {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)!
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
