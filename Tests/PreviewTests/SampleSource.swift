import NewsletterCore
import Preview
import Synchronization

/// An issue that says what a test wants it to say.
final class SampleSource: ProofSource {
    struct Issue: Composition {
        var facts = IssueFacts(
            slug: "first", title: "Frost", newsletter: "The Ferry Post", template: "classic")
        var html = SampleSource.html
        var picture: ProofPicture?

        func proof(for address: EmailAddress?) throws(ProofProblem) -> Proof {
            if address?.description == "nobody@example.org" {
                throw ProofProblem("nobody@example.org is not a subscriber")
            }
            let name = address?.description ?? "reader"
            return Proof(
                reader: ProofReader(address: name, isSample: address == nil),
                sender: "The Ferry Post", subject: "Hello \(name)", html: html,
                text: "Dear \(name)\n", source: Array("Subject: Hello\r\n\r\nDear \(name)".utf8))
        }

        func archived(_ path: String) throws(ProofProblem) -> ProofPicture? {
            if path == "private" { throw ProofProblem("issue.yml says archive: false") }
            return path.isEmpty
                ? ProofPicture(contentType: "text/html; charset=utf-8", bytes: Array("<p>".utf8))
                : path == "images/a.png" ? picture : nil
        }

        func picture(_ source: String) -> ProofPicture? {
            source == "cid:logo@example.org" ? picture : nil
        }
    }

    static let html = """
        <!DOCTYPE html>
        <html><head><meta name="color-scheme" content="light dark">
        <style>@media (prefers-color-scheme: dark) { body { color: white } }</style></head>
        <body><p>Dear reader</p>
        <p><a href="https://example.org/a?b=1&amp;c=2" style="color: red">There</a></p>
        <img src="cid:logo@example.org" alt="Logo"></body></html>
        """

    private let outcome = Mutex(Result<Issue, ProofProblem>.success(Issue()))

    func set(_ result: Result<Issue, ProofProblem>) { outcome.withLock { $0 = result } }

    func compose() throws(ProofProblem) -> any Composition {
        try outcome.withLock { $0 }.get()
    }

    func readers(matching text: String) throws(ProofProblem) -> [ProofReader] {
        [ProofReader(address: "ann@example.org", name: "Ann <b>")].filter {
            $0.address.contains(text)
        }
    }
}
