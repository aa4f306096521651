import Foundation
import PostriderTesting

/// A mail as Python's `email` package reads it.
struct PythonMail: Decodable {
    let to: String
    let toName: String
    let fromAddress: String
    let fromName: String
    let subject: String
    /// Every header by its name in lower case; the last of a name.
    let headers: [String: String]
    /// The content types, depth first.
    let types: [String]
    let text: String
    let html: String
    /// What the parser found wrong.
    let defects: [String]

    /// Where the reader unsubscribes with one click.
    var unsubscribeURL: String? {
        headers["list-unsubscribe"]?.split(separator: ",").first.map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: "<> "))
        }
    }

    /// Reads every file of a folder, by name.
    static func read(folder: String) async throws -> [PythonMail] {
        guard let python = Program.python else { return [] }
        let ending = try await python.run(["-c", script, folder], in: folder)
        guard ending.status == 0 else { throw Unreadable(description: "\(ending)") }
        return try ending.json()
    }

    private struct Unreadable: Error, CustomStringConvertible { let description: String }

    /// The newer parser keeps the space between the encoded words of a name (3.11), so names
    /// are decoded by the older one.
    private static let script = """
        import email, email.policy, json, os, sys
        from email.header import decode_header, make_header
        from email.utils import parseaddr

        def name(old, field):
            return str(make_header(decode_header(parseaddr(old[field])[0])))

        def body(mail, kind):
            part = mail.get_body((kind,))
            return part.get_content().replace('\\r\\n', '\\n') if part else ''

        mails = []
        for file in sorted(os.listdir(sys.argv[1])):
            with open(os.path.join(sys.argv[1], file), 'rb') as f: data = f.read()
            mail = email.message_from_bytes(data, policy=email.policy.strict)
            old = email.message_from_bytes(data)
            defects = [repr(d) for part in mail.walk() for d in part.defects]
            defects += [repr((k, d)) for part in mail.walk()
                        for k, v in part.items() for d in getattr(v, 'defects', [])]
            mails.append({
                'to': mail['To'].addresses[0].addr_spec, 'to_name': name(old, 'To'),
                'from_address': mail['From'].addresses[0].addr_spec,
                'from_name': name(old, 'From'), 'subject': str(mail['Subject']),
                'headers': {k.lower(): str(v) for k, v in mail.items()},
                'types': [part.get_content_type() for part in mail.walk()],
                'text': body(mail, 'plain'), 'html': body(mail, 'html'), 'defects': defects})
        json.dump(mails, sys.stdout)
        """
}
