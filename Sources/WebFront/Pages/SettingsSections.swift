import Composing
import MailFormat
import NewsletterCore
import PostriderKit

/// What stands on the pages for one's own settings.
struct SettingsSections {
    private let page: SettingsPage
    private let site: WebSite
    private let words: PageWords
    /// The languages that mails and pages can be in.
    private let languages: [IssueLanguage]

    init(
        _ page: SettingsPage, site: WebSite, words: PageWords, languages: [IssueLanguage]
    ) {
        self.page = page
        self.site = site
        self.words = words
        self.languages = languages
    }

    private var newsletter: [String: String] { ["newsletter": site.name] }

    /// Where the page's own forms lead, in its language.
    private var address: String { site.address(ofFormsAt: page.path, in: words.language.code) }

    /// The page.
    var section: PageSection {
        switch page {
        case .manage(let link, let standing, let done): manage(link, standing, done)
        case .data(let page): data(page)
        case .erased: told(.dataErasedTitle, .dataErasedText)
        case .mailed(_, let standing): mailed(standing)
        }
    }

    // MARK: - By the link of a mail

    private func manage(
        _ link: ReaderLink, _ standing: ReaderStanding?, _ done: SettingsAction?
    ) -> PageSection {
        var blocks = done.map { [note($0, standing)] } ?? []
        if let masked = standing?.maskedAddress {
            blocks.append("<p>\(words.html(.leaveWho, ["address": masked]))</p>")
        }
        if standing?.hasLeftAll == true {
            blocks.append(
                "<p><strong>\(words.html(.leftText, newsletter))</strong></p>"
                    + "<p><a class=\"button main\" href=\"\(leavingPage(link))\">"
                    + "\(words.html(.comeBackTitle))</a></p>")
        } else {
            blocks.append(lists(standing))
            blocks.append(
                form(
                    .leave,
                    hidden("scope", "all") + button(.leaveButton, described: "leave-hint")
                        + "<p id=\"leave-hint\" class=\"hint\">"
                        + "\(words.html(.leaveHint, newsletter))</p>"))
            blocks.append(pause(standing))
        }
        blocks.append(language(standing))
        if site.joining != nil {
            blocks.append(
                titled(
                    .settingsMore, "more",
                    paragraph(.settingsMoreText) + form(.link, button(.settingsLinkButton))))
        }
        return PageSection(words.text(.settingsTitle, newsletter), blocks.filter { !$0.isEmpty })
    }

    private func leavingPage(_ link: ReaderLink) -> String {
        site.path(of: link, asked: words.language.code).escapedForHTML()
    }

    private func note(_ done: SettingsAction, _ standing: ReaderStanding?) -> String {
        switch done {
        case .link: status(words.html(.settingsLinkSent))
        case .join: status(words.html(.settingsRecorded))
        case .resume: status(words.html(.resumed))
        case .pause:
            standing?.endOfPause(otherwise: site.timeZone).map {
                status(words.html(.paused, ["date": words.language.long($0)]))
            } ?? recorded
        default: recorded
        }
    }

    private var recorded: String {
        status("\(words.html(.recordedTitle)). \(words.html(.recordedText))")
    }

    /// The lists that may be seen, each with the button that there is for it.
    private func lists(_ standing: ReaderStanding?) -> String {
        guard let lists = standing?.lists, !lists.isEmpty else { return "" }
        let items = lists.compactMap { list -> String? in
            let title = list.title ?? "\(list.name)"
            let named = hidden("list", "\(list.name)")
            let about = list.description.map { "<p class=\"hint\">\(bare($0))</p>" } ?? ""
            if list.isMember {
                return "<li><p>\(words.html(.settingsOn, ["list": title]))</p>\(about)"
                    + form(
                        .leave,
                        hidden("scope", "list") + named + button(.onlyListButton, ["list": title]))
                    + "</li>"
            }
            guard site.joining != nil else { return nil }
            return "<li>"
                + form(.join, named + button(.settingsJoin, ["list": title])) + about + "</li>"
        }
        if items.isEmpty { return "" }
        return titled(.settingsLists, "lists", "<ul class=\"lists\">\(items.joined())</ul>")
    }

    private func pause(_ standing: ReaderStanding?) -> String {
        let options = zip(
            LeavingPage.pauses,
            [.pauseOneWeek, .pauseTwoWeeks, .pauseFourWeeks, .pauseTwelveWeeks] as [PagePhrase]
        ).map { weeks, phrase in
            "<option value=\"\(weeks)\"\(weeks == 4 ? " selected" : "")>\(words.text(phrase))</option>"
        }
        let end = standing?.pausedUntil == nil ? "" : form(.resume, button(.resumeButton))
        return titled(
            .pauseTitle, "pause",
            end + paragraph(.pauseHint)
                + form(
                    .pause,
                    "<label for=\"weeks\">\(words.html(.pauseLabel))</label><div class=\"row\">"
                        + "<select id=\"weeks\" name=\"weeks\">\(options.joined())</select>"
                        + button(.pauseButton) + "</div>"))
    }

    private func language(_ standing: ReaderStanding?) -> String {
        let known = standing?.language
        let chosen =
            known.flatMap { IssueLanguage.known($0, among: languages) }?.code
            ?? words.language.code
        let options = languages.map { language in
            let code = language.code.escapedForHTML()
            return "<option value=\"\(code)\" lang=\"\(code)\""
                + "\(language.code == chosen ? " selected" : "")>"
                + "\(language.ownName.escapedForHTML())</option>"
        }
        return form(
            .language,
            "<label for=\"language\">\(words.html(.settingsLanguage))</label><div class=\"row\">"
                + "<select id=\"language\" name=\"language\">\(options.joined())</select>"
                + button(.settingsSave) + "</div>")
    }

    // MARK: - By a fresh link

    private func data(_ page: DataPage) -> PageSection {
        var blocks: [String] = []
        switch page.done {
        case .address: blocks.append(status(words.html(.dataAddressSent)))
        case .name: blocks.append(recorded)
        default: break
        }
        blocks += [
            "<p>\(words.html(.leaveWho, ["address": page.address.description]))</p>",
            titled(
                .dataNameTitle, "name-title",
                form(
                    .name,
                    field("name", .joinName, page, .name, page.name ?? "", .joinBadName)
                        + button(.dataNameButton))),
            titled(
                .dataAddressTitle, "address-title",
                paragraph(.dataAddressText)
                    + form(
                        .address,
                        field("email", .dataAddressLabel, page, .address, "", .joinBadAddress)
                            + button(.dataAddressButton))),
            titled(
                .dataExportTitle, "export-title",
                paragraph(.dataExportText) + form(.export, button(.dataExportButton))),
            titled(
                .dataEraseTitle, "erase-title",
                paragraph(.dataEraseText)
                    + form(
                        .erase,
                        field("typed", .dataEraseLabel, page, .erase, "", .dataEraseWrong)
                            + button(.dataEraseButton))),
        ]
        return PageSection(words.text(.dataTitle, newsletter), blocks)
    }

    private func field(
        _ name: String, _ label: PagePhrase, _ page: DataPage, _ action: SettingsAction,
        _ value: String, _ wrong: PagePhrase
    ) -> String {
        let isWrong = page.fault == action
        let value = isWrong ? page.typed : value
        let kind =
            action == .name
            ? "type=\"text\" autocomplete=\"name\" maxlength=\"100\""
            : "type=\"email\" autocomplete=\"\(action == .erase ? "off" : "email")\" "
                + "required maxlength=\"254\""
        let state =
            isWrong ? " aria-invalid=\"true\" aria-describedby=\"\(name)-fault\" autofocus" : ""
        return "<label for=\"\(name)\">\(words.html(label))</label>"
            + "<input id=\"\(name)\" name=\"\(name)\" \(kind) "
            + "value=\"\(value.escapedForHTML())\"\(state)>"
            + (isWrong
                ? "<p id=\"\(name)-fault\" class=\"fault\" role=\"alert\">\(words.html(wrong))</p>"
                : "")
    }

    // MARK: - By the link of a mail about one of those

    private func mailed(_ standing: MailedStanding) -> PageSection {
        switch standing {
        case .newAddress: press(.movingTitle, .movingText, .confirm, .movingButton)
        case .movedIn: told(.movedInTitle, .movedInText)
        case .moving(let masked):
            press(.keepTitle, .keepText, .keep, .keepButton, ["address": masked])
        case .kept: told(.keptTitle, .keptText)
        case .erasing: press(.cancelTitle, .cancelText, .keep, .cancelButton)
        case .cancelled: told(.cancelledTitle, .cancelledText)
        }
    }

    private func press(
        _ title: PagePhrase, _ text: PagePhrase, _ action: SettingsAction, _ name: PagePhrase,
        _ values: [String: String] = [:]
    ) -> PageSection {
        PageSection(
            words.text(title),
            [
                "<p>\(words.html(text, newsletter.merging(values) { $1 }))</p>",
                form(action, button(name, kind: "main")),
            ])
    }

    // MARK: - Parts

    private func told(_ title: PagePhrase, _ text: PagePhrase) -> PageSection {
        PageSection(words.text(title), [status(words.html(text, newsletter))])
    }

    private func status(_ html: String) -> String {
        "<p role=\"status\" class=\"note\">\(html)</p>"
    }

    private func paragraph(_ phrase: PagePhrase) -> String {
        "<p>\(words.html(phrase, newsletter))</p>"
    }

    private func titled(_ phrase: PagePhrase, _ id: String, _ html: String) -> String {
        "<section aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(words.html(phrase))</h2>"
            + "\(html)</section>"
    }

    private func hidden(_ name: String, _ value: String) -> String {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value.escapedForHTML())\">"
    }

    private func button(
        _ phrase: PagePhrase, _ values: [String: String] = [:], kind: String = "quiet",
        described: String? = nil
    ) -> String {
        let hint = described.map { " aria-describedby=\"\($0)\"" } ?? ""
        return "<button class=\"button \(kind)\"\(hint)>\(words.html(phrase, values))</button>"
    }

    private func form(_ action: SettingsAction, _ inside: String) -> String {
        "<form method=\"post\" action=\"\(address)\">\(hidden("action", action.rawValue))"
            + "\(inside)</form>"
    }

    private func bare(_ text: String) -> String { "<bdi>\(text.escapedForHTML())</bdi>" }
}
