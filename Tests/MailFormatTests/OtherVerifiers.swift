import PostriderTesting

/// Checks signatures with other people's programs, the keys given to them in a file of lines
/// `name<TAB>record` in place of DNS.
struct OtherVerifier: Sendable {
    let command: String
    let isPresent: Bool
    private let script: String

    /// dkimpy, which knows both algorithms.
    static let dkimpy = OtherVerifier(
        command: "python3 verify",
        isPresent: run("python3 -c 'import dkim, nacl' 2>/dev/null") != nil,
        script: """
            import sys, dkim
            keys = dict(line.rstrip('\\n').split('\\t') for line in open('keys'))
            def lookup(name, timeout=5): return keys[name.decode().rstrip('.')].encode()
            def passes(mail, index):
                try: return dkim.DKIM(mail, minkey=1024).verify(index, lookup)
                except dkim.ValidationError: return False
            for path in sys.argv[1:]:
                mail = open(path, 'rb').read()
                count = sum(1 for name, _ in dkim.rfc822_parse(mail)[0]
                            if name.lower() == b'dkim-signature')
                print(path, *('pass' if passes(mail, i) else 'fail' for i in range(count)))
            """)

    /// Perl's Mail::DKIM, of which many versions know RSA only.
    static let mailDKIM = OtherVerifier(
        command: "perl verify",
        isPresent: run("perl -MMail::DKIM::Verifier -e 1 2>/dev/null") != nil,
        script: """
            use strict; use warnings;
            use Mail::DKIM::Verifier; use Mail::DKIM::DNS; use Net::DNS::RR;
            my %keys;
            open my $list, '<', 'keys' or die;
            while (<$list>) { chomp; my ($name, $text) = split /\\t/; $keys{$name} = $text; }
            no warnings 'redefine';
            *Mail::DKIM::DNS::query = sub {
                my @pieces = unpack '(a255)*', $keys{$_[0]};
                Net::DNS::RR->new(name => $_[0], type => 'TXT', txtdata => \\@pieces);
            };
            for my $path (@ARGV) {
                my $verifier = Mail::DKIM::Verifier->new;
                open my $mail, '<:raw', $path or die;
                while (<$mail>) { $verifier->PRINT($_); }
                $verifier->CLOSE;
                print join(' ', $path, map { $_->result }
                    grep { $_->algorithm eq 'rsa-sha256' } $verifier->signatures), "\\n";
            }
            """)

    private init(command: String, isPresent: Bool, script: String) {
        self.command = command
        self.isPresent = isPresent
        self.script = script
    }

    /// What is said about the signatures of each mail, in order.
    func results(for mails: [[UInt8]], keys: [(name: String, text: String)]) throws -> [[String]] {
        let folder = TemporaryFolder()
        try folder.write(script, to: "verify")
        try folder.write(keys.map { "\($0.name)\t\($0.text)\n" }.joined(), to: "keys")
        for (index, mail) in mails.enumerated() {
            try folder.write(mail, to: "\(10_000 + index).eml")
        }
        guard let output = run("cd '\(folder.path)' && \(command) *.eml") else {
            throw ParsedMail.Failure(description: "the verifier failed, see above")
        }
        return output.split(separator: "\n").map {
            $0.split(separator: " ").dropFirst().map(String.init)
        }
    }
}
