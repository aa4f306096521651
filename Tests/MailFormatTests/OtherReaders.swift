import Glibc
import PostriderTesting

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
    /// The decoded texts of the text parts, or the names and the bytes of files, in order.
    var contents: [String]
}

/// Somebody else's program that reads mails.
struct OtherReader: Sendable, CustomStringConvertible {
    let description: String
    let command: String
    let isPresent: Bool
    private let script: String

    /// Python's `email` under its strict policy; every defect is an error.
    static let python = OtherReader(
        description: "Python's email", command: "python3 read",
        isPresent: run("python3 -c 'import email.policy' 2>/dev/null") != nil,
        script: """
            import email, email.policy, sys
            from email.header import decode_header, make_header
            from email.utils import parseaddr
            # The newer parser of 3.11 keeps the space between the encoded words of a name.
            def phrase(path, field):
                with open(path, 'rb') as f: mail = email.message_from_binary_file(f)
                return str(make_header(decode_header(parseaddr(mail[field])[0])))
            def content(part):
                name = part.get_filename()
                if name is None: return part.get_content()
                return name + '\\n' + part.get_payload(decode=True).hex()
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
                fields = [mail['Subject'], phrase(path, 'From'), phrase(path, 'To'),
                          to[0].addr_spec, ' '.join(p.get_content_type() for p in mail.walk())]
                fields += [content(part) for part in mail.walk() if not part.is_multipart()]
                print('\\t'.join(hexed(field) for field in fields))
            """)

    /// Perl's MIME-tools.
    static let mimeTools = OtherReader(
        description: "Perl's MIME-tools", command: "perl read",
        isPresent: run("perl -MMIME::Parser -MMail::Address -e 1 2>/dev/null") != nil,
        script: """
            use strict; use warnings;
            use MIME::Parser; use MIME::Words qw(decode_mimewords); use Mail::Address; use Encode;
            sub words { my ($text) = @_; $text =~ s/\\r?\\n//g; $text =~ s/^ //;
                join '', map { my ($part, $set) = @$_; $part } decode_mimewords($text) }
            sub phrase { my ($text) = @_; $text =~ s/\\r?\\n//g;
                my ($mailbox) = Mail::Address->parse($text);
                my $name = $mailbox->phrase; $name =~ s/^"(.*)"$/$1/; $name =~ s/\\\\(.)/$1/g;
                words($name) }
            sub content { my ($part) = @_;
                my $bytes = $part->bodyhandle ? $part->bodyhandle->as_string : '';
                my $name = $part->head->recommended_filename;
                return $bytes =~ s/\\r\\n/\\n/gr unless defined $name;
                my $isWide = utf8::is_utf8($name);
                return ($isWide ? encode('UTF-8', $name) : $name) . "\\n" . unpack('H*', $bytes) }
            sub walk { my ($part) = @_; ($part, map { walk($_) } $part->parts) }
            for my $path (@ARGV) {
                my $parser = MIME::Parser->new; $parser->output_to_core(1);
                my $mail = $parser->parse_open($path);
                die "$path: " . join(' ', $parser->results->msgs) if $parser->results->msgs;
                my $head = $mail->head; my @parts = walk($mail);
                my ($to) = Mail::Address->parse($head->get('To'));
                my @fields = (words($head->get('Subject') =~ s/\\r?\\n$//r),
                    phrase($head->get('From')), phrase($head->get('To')), $to->address,
                    join(' ', map { $_->effective_type } @parts));
                push @fields, content($_) for grep { !$_->parts } @parts;
                print join("\\t", map { unpack 'H*', $_ } @fields), "\\n";
            }
            """)

    private init(description: String, command: String, isPresent: Bool, script: String) {
        self.description = description
        self.command = command
        self.isPresent = isPresent
        self.script = script
    }

    /// The mails as this reader sees them.
    func read(_ mails: [[UInt8]]) throws -> [MailView] {
        let folder = TemporaryFolder()
        try folder.write(script, to: "read")
        for (index, mail) in mails.enumerated() {
            try folder.write(mail, to: "\(10_000 + index).eml")
        }
        guard let output = run("cd '\(folder.path)' && \(command) *.eml") else {
            throw ParsedMail.Failure(description: "\(self) found a defect, see above")
        }
        return output.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(
                Self.text)
            return MailView(
                subject: fields[0], fromName: fields[1], toName: fields[2], toAddress: fields[3],
                types: fields[4], contents: Array(fields[5...]))
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
