import Composing
import NewsletterCore

/// What a web address answered.
public enum LinkAnswer: Hashable, Sendable {
    /// A status of HTTP, after redirects.
    case status(Int)
    /// No answer; the reason in words.
    case unreachable(String)
    /// It was not asked: time was up, or it is no address that is asked.
    case notAsked(String)
}

/// Rule 24, as far as it asks the network: whether every page that is linked answers.
enum DeadLinkRules {
    /// The addresses on a page, each with the element that links it first.
    static func links(on page: LintPage) -> [(url: String, element: LintPage.Element)] {
        var seen: Set<String> = []
        return page.elements.compactMap { element in
            guard element.name == "a", let href = element.attributes["href"],
                !href.contains("{{"),
                ["http", "https"].contains(LinkTarget.scheme(of: href) ?? ""),
                let url = href.split(separator: "#").first.map(String.init),
                seen.insert(url).inserted
            else { return nil }
            return (url, element)
        }
    }

    static func findings(_ mail: LintedMail) -> [Finding] {
        guard let answers = mail.facts.linkAnswers else { return [] }
        return links(on: mail.page).compactMap { url, element in
            guard let answer = answers[url], let (severity, message) = judge(answer) else {
                return nil
            }
            return Finding(
                rule: 24, severity: severity, place: LintedMail.html(element.line),
                message: "\(url.prefix(100)) \(message)", remedy: "mend the link or drop it"
            )
            .traced(to: element, [url])
        }
    }

    private static func judge(_ answer: LinkAnswer) -> (Finding.Severity, String)? {
        switch answer {
        case .status(200..<400): nil
        case .status(404), .status(410): (.warning, "does not exist")
        // Pages that ask for a login or refuse programs are there all the same.
        case .status(401), .status(403), .status(405), .status(429):
            (.info, "could not be checked: it refuses programs")
        case .status(let status): (.warning, "answers with the error \(status)")
        case .unreachable(let reason): (.warning, "does not answer: \(reason)")
        case .notAsked(let reason): (.info, "was not checked: \(reason)")
        }
    }
}
