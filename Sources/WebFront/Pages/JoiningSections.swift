import Composing
import MailFormat
import NewsletterCore
import PostriderKit

/// What stands on the pages to join.
struct JoiningSections {
    private let page: JoiningPage
    private let site: WebSite
    private let words: PageWords

    init(_ page: JoiningPage, site: WebSite, words: PageWords) {
        self.page = page
        self.site = site
        self.words = words
    }

    private var newsletter: [String: String] { ["newsletter": site.name] }

    /// Where the page's own forms lead, in its language.
    private var address: String { site.address(ofFormsAt: page.path, in: words.language.code) }

    /// The page.
    var section: PageSection {
        switch page {
        case .form(let form): self.form(form)
        case .step:
            PageSection(
                words.text(.stepTitle),
                [paragraph(.stepText), press("release", .stepButton)])
        case .sent(_, let answer): sent(answer)
        case .confirm(_, let nonce):
            PageSection(
                words.text(.confirmTitle),
                [paragraph(.confirmText), press("confirm", .confirmButton)]
                    + (nonce.map { [Self.script($0)] } ?? []))
        case .confirmed: told(.confirmedTitle, .confirmedText)
        case .never:
            PageSection(
                words.text(.neverTitle), [paragraph(.neverText), press("never", .neverButton)])
        case .neverDone: told(.neverDoneTitle, .neverDoneText)
        case .link(let wrong): link(wrong)
        case .linkSent:
            PageSection(
                words.text(.sentTitle),
                [
                    "<p role=\"status\" class=\"note\">\(words.html(.linkSent, newsletter))</p>",
                    "<p class=\"hint\">\(words.html(.sentJunk))</p>",
                ])
        }
    }

    // MARK: - The form

    private func form(_ form: JoinForm) -> PageSection {
        var blocks: [String] = []
        if !form.faults.isEmpty { blocks.append(summary(form.faults)) }
        if let only = form.only, let list = form.lists.first(where: { $0.name == only }) {
            blocks.append("<p><strong>\(title(list))</strong></p>")
            if let text = list.description { blocks.append("<p>\(bare(text))</p>") }
        }
        blocks.append(
            "<form method=\"post\" action=\"\(address)\">"
                + "<input type=\"hidden\" name=\"form\" value=\"\(form.token.escapedForHTML())\">"
                + field("email", .joinAddress, form.address, form.faults, .address)
                + (site.joining?.asksName == true
                    ? field("name", .joinName, form.name, form.faults, .name) : "")
                + choices(form) + trap
                + "<p id=\"consent\">\(consent)</p>"
                + "<button class=\"button main\" aria-describedby=\"consent\">"
                + "\(words.html(.joinButton))</button></form>")
        return PageSection(words.text(.joinTitle, newsletter), blocks)
    }

    private func summary(_ faults: [JoinFault]) -> String {
        let items = faults.map { fault in
            "<li><a href=\"#\(fault == .address ? "email" : fault.rawValue)\">"
                + "\(words.html(phrase(of: fault)))</a></li>"
        }
        return "<div role=\"alert\" class=\"note\"><p>\(words.html(.joinErrors))</p>"
            + "<ul>\(items.joined())</ul></div>"
    }

    private func phrase(of fault: JoinFault) -> PagePhrase {
        switch fault {
        case .address: .joinBadAddress
        case .lists: .joinNoList
        case .name: .joinBadName
        }
    }

    private func field(
        _ name: String, _ label: PagePhrase, _ value: String, _ faults: [JoinFault],
        _ fault: JoinFault
    ) -> String {
        let isWrong = faults.contains(fault)
        let state = isWrong ? " aria-invalid=\"true\" aria-describedby=\"\(name)-fault\"" : ""
        let kind =
            name == "email"
            ? "type=\"email\" autocomplete=\"email\" required maxlength=\"254\""
            : "type=\"text\" autocomplete=\"name\" maxlength=\"100\""
        return "<label for=\"\(name)\">\(words.html(label))</label>"
            + "<input id=\"\(name)\" name=\"\(name)\" \(kind) "
            + "value=\"\(value.escapedForHTML())\"\(state)>"
            + (isWrong
                ? "<p id=\"\(name)-fault\" class=\"fault\">\(words.html(phrase(of: fault)))</p>"
                : "")
    }

    /// The lists, none of them ticked; a single one is what the form is about.
    private func choices(_ form: JoinForm) -> String {
        guard form.only == nil, form.lists.count > 1 else { return "" }
        let boxes = form.lists.map { list in
            let name = "list.\(list.name)".escapedForHTML()
            let text = list.description.map { "<br><span class=\"hint\">\(bare($0))</span>" } ?? ""
            return "<label class=\"choice\"><input type=\"checkbox\" name=\"\(name)\" value=\"1\""
                + "\(form.chosen.contains(list.name) ? " checked" : "")>"
                + "<span>\(title(list))\(text)</span></label>"
        }
        let isWrong = form.faults.contains(.lists)
        return "<fieldset id=\"lists\"\(isWrong ? " aria-describedby=\"lists-fault\"" : "")>"
            + "<legend>\(words.html(.joinLists))</legend>\(boxes.joined())"
            + (isWrong
                ? "<p id=\"lists-fault\" class=\"fault\">\(words.html(.joinNoList))</p>" : "")
            + "</fieldset>"
    }

    /// A field that people do not see, and programs fill in.
    private var trap: String {
        "<div class=\"trap\" aria-hidden=\"true\"><label for=\"nickname2\">"
            + "\(words.html(.joinTrap))</label><input id=\"nickname2\" name=\"nickname2\" "
            + "type=\"text\" tabindex=\"-1\" autocomplete=\"off\" value=\"\"></div>"
    }

    private var consent: String {
        site.joining?.consent.map { bare($0) } ?? words.html(.joinConsent, newsletter)
    }

    // MARK: - Afterwards

    private func sent(_ answer: CodeAnswer?) -> PageSection {
        var blocks: [String] = []
        switch answer {
        case .wrong, .unknown:
            blocks.append("<p role=\"alert\" class=\"note\">\(words.html(.codeWrong))</p>")
        case .tooMany:
            blocks.append("<p role=\"alert\" class=\"note\">\(words.html(.codeTooOften))</p>")
        case .confirmed, nil: break
        }
        blocks += [
            "<p role=\"status\" class=\"note\">\(words.html(.sentText, newsletter))</p>",
            "<section><form method=\"post\" action=\"\(address)\">"
                + "<input type=\"hidden\" name=\"action\" value=\"code\">"
                + "<label for=\"code\">\(words.html(.codeLabel))</label><div class=\"row\">"
                + "<input id=\"code\" name=\"code\" type=\"text\" inputmode=\"numeric\" "
                + "autocomplete=\"one-time-code\" maxlength=\"12\" required dir=\"ltr\">"
                + "<button class=\"button quiet\">\(words.html(.codeButton))</button></div>"
                + "</form></section>",
            "<p class=\"hint\">\(words.html(.sentJunk))</p>",
        ]
        return PageSection(words.text(.sentTitle), blocks)
    }

    // MARK: - The link to leave

    private func link(_ wrong: String?) -> PageSection {
        let faults: [JoinFault] = wrong == nil ? [] : [.address]
        return PageSection(
            words.text(.linkTitle, newsletter),
            (faults.isEmpty ? [] : [summary(faults)]) + [
                paragraph(.linkText),
                "<form method=\"post\" action=\"\(address)\">"
                    + field("email", .joinAddress, wrong ?? "", faults, .address)
                    + "<button class=\"button main\">\(words.html(.linkButton))</button></form>",
            ])
    }

    /// Presses the page's one button as soon as somebody looks at it; a page that is fetched in
    /// advance waits.
    private static func script(_ nonce: String) -> String {
        """
        <script nonce="\(nonce.escapedForHTML())">
        (function () {
          var done = false;
          function press() {
            if (done || document.visibilityState !== "visible" || document.prerendering) return;
            done = true;
            document.querySelector("main form").submit();
          }
          document.addEventListener("visibilitychange", press);
          document.addEventListener("prerenderingchange", press);
          press();
        })();
        </script>
        """
    }

    // MARK: - Parts

    private func told(_ title: PagePhrase, _ text: PagePhrase) -> PageSection {
        PageSection(
            words.text(title),
            ["<p role=\"status\" class=\"note\">\(words.html(text, newsletter))</p>"])
    }

    private func paragraph(_ phrase: PagePhrase) -> String {
        "<p>\(words.html(phrase, newsletter))</p>"
    }

    private func press(_ action: String, _ phrase: PagePhrase) -> String {
        "<form method=\"post\" action=\"\(address)\">"
            + "<input type=\"hidden\" name=\"action\" value=\"\(action)\">"
            + "<button class=\"button main\">\(words.html(phrase))</button></form>"
    }

    private func title(_ list: ReaderList) -> String { bare(list.title ?? "\(list.name)") }

    private func bare(_ text: String) -> String { "<bdi>\(text.escapedForHTML())</bdi>" }
}
