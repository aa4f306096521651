import Composing
import MailFormat
import NewsletterCore
import PostriderKit

/// What stands on the page to leave, and on the one after leaving.
struct LeavingSections {
    private let page: LeavingPage
    private let site: WebSite
    private let words: PageWords
    private let address: String

    init(_ page: LeavingPage, site: WebSite, words: PageWords) {
        self.page = page
        self.site = site
        self.words = words
        address = site.path(of: page.link, asked: page.asked).escapedForHTML()
    }

    private var newsletter: [String: String] { ["newsletter": site.name] }

    /// The list that the link is about, as readers know it; nil for the newsletter.
    private var list: String? {
        page.link.list.map { name in
            page.standing?.lists.first { $0.name == name }?.title ?? "\(name)"
        }
    }

    /// The page.
    var section: PageSection {
        if page.link.purpose == .undo {
            guard let standing = page.standing else { return page.done == .undo ? recorded : left }
            if standing.isReturning { return recorded }
            if standing.hasLeft { return left }
            return page.done == .undo || page.done == nil ? back : left
        }
        if page.standing?.hasLeft == true { return left }
        return leaving
    }

    // MARK: - To leave

    private var leaving: PageSection {
        var blocks: [String] = []
        let pauseEnd = page.standing?.endOfPause(otherwise: site.timeZone)
        if page.done == .resume, page.standing != nil, pauseEnd == nil {
            blocks.append(status(words.html(.resumed)))
        } else if page.done == .pause || page.done == .resume, pauseEnd == nil {
            blocks.append(status("\(words.html(.recordedTitle)). \(words.html(.recordedText))"))
        }
        if let pauseEnd {
            blocks.append(status(words.html(.paused, ["date": words.language.long(pauseEnd)])))
        }
        if let masked = page.standing?.maskedAddress {
            blocks.append("<p>\(words.html(.leaveWho, ["address": masked]))</p>")
        }
        blocks.append(leaveAll("main"))
        if let list {
            blocks.append("<section aria-labelledby=\"only\">" + heading(.onlyList, id: "only"))
            blocks.append(
                form(
                    "leave",
                    "<input type=\"hidden\" name=\"scope\" value=\"list\">"
                        + button(.onlyListButton, ["list": list], described: "only-hint")
                        + "<p id=\"only-hint\" class=\"hint\">\(words.html(.onlyListHint))</p>")
                    + "</section>")
        }
        blocks.append(pause)
        blocks.append(allSettings)
        return PageSection(words.text(.leaveTitle, newsletter), blocks)
    }

    private func leaveAll(_ kind: String) -> String {
        form(
            "leave",
            button(.leaveButton, kind: kind, described: "leave-hint")
                + "<p id=\"leave-hint\" class=\"hint\">\(words.html(.leaveHint, newsletter))</p>")
    }

    /// Ends a pause, where there is one.
    private var resume: String {
        page.standing?.pausedUntil == nil ? "" : form("resume", button(.resumeButton))
    }

    private var pause: String {
        let options = zip(
            LeavingPage.pauses,
            [.pauseOneWeek, .pauseTwoWeeks, .pauseFourWeeks, .pauseTwelveWeeks] as [PagePhrase]
        ).map { weeks, phrase in
            "<option value=\"\(weeks)\"\(weeks == 4 ? " selected" : "")>\(words.text(phrase))</option>"
        }
        return "<section aria-labelledby=\"pause\">" + heading(.pauseTitle, id: "pause")
            + resume + "<p>\(words.html(.pauseHint))</p>"
            + form(
                "pause",
                "<label for=\"weeks\">\(words.html(.pauseLabel))</label>"
                    + "<div class=\"row\"><select id=\"weeks\" name=\"weeks\">\(options.joined())</select>"
                    + button(.pauseButton) + "</div>") + "</section>"
    }

    // MARK: - After leaving

    private var left: PageSection {
        let what =
            list.map { words.html(.leftListText, ["list": $0]) }
            ?? words.html(.leftText, newsletter)
        var blocks = [
            status(page.done == .reason ? words.html(.reasonThanks) : what),
            "<p>\(words.html(.onTheWay))</p>",
        ]
        guard page.link.purpose == .undo else {
            // Who has left the list of this mail may get mail of others still.
            if list != nil, page.standing?.hasLeftAll == false { blocks.append(leaveAll("quiet")) }
            if page.done == .comeBack {
                blocks.insert(status(words.html(.comeBackSent)), at: 0)
            } else if site.joining != nil {
                blocks.append(comeBack)
            }
            blocks.append(allSettings)
            return PageSection(words.text(.leftTitle), blocks)
        }
        if page.done == .undo { blocks.insert(status(words.html(.undoRefused)), at: 0) }
        blocks.append(
            "<section aria-labelledby=\"undo\">" + heading(.undoTitle, id: "undo")
                + form(
                    "undo",
                    button(.undoButton, described: "undo-hint")
                        + "<p id=\"undo-hint\" class=\"hint\">\(words.html(.undoHint))</p>")
                + "</section>")
        if page.done != .reason { blocks.append(reasons) }
        return PageSection(words.text(.leftTitle), blocks)
    }

    /// A mail by which somebody is back, after the time of the other button.
    private var comeBack: String {
        "<section aria-labelledby=\"back\">" + heading(.comeBackTitle, id: "back")
            + "<p>\(words.html(.comeBackText))</p>" + form("back", button(.comeBackButton))
            + "</section>"
    }

    private var allSettings: String {
        let place = "\(site.prefix)/m/\(page.link.text)?lang=\(words.language.code)"
        return "<section><p><a href=\"\(place.escapedForHTML())\">"
            + "\(words.html(.settingsAll))</a></p>\(mailedLink(place))</section>"
    }

    /// The button by which the link to what is held of somebody is mailed.
    private func mailedLink(_ place: String) -> String {
        if site.joining == nil { return "" }
        return "<p>\(words.html(.settingsMoreText))</p>"
            + "<form method=\"post\" action=\"\(place.escapedForHTML())\">"
            + "<input type=\"hidden\" name=\"action\" value=\"link\">"
            + button(.settingsLinkButton) + "</form>"
    }

    private var reasons: String {
        let choices = LeaveReason.allCases.compactMap { reason in
            PagePhrase(rawValue: "reason_\(reason.rawValue)").map { phrase in
                "<label class=\"choice\"><input type=\"radio\" name=\"reason\" "
                    + "value=\"\(reason.rawValue)\" required><span>\(words.html(phrase))</span></label>"
            }
        }
        return "<section>"
            + form(
                "reason",
                "<fieldset><legend>\(words.html(.reasonTitle))</legend>\(choices.joined())</fieldset>"
                    + "<label for=\"text\">\(words.html(.reasonMore))</label>"
                    + "<textarea id=\"text\" name=\"text\" rows=\"3\" "
                    + "maxlength=\"\(LeavingPage.longestReason)\"></textarea>"
                    + button(.reasonButton)
            )
            + "</section>"
    }

    private var back: PageSection {
        return PageSection(
            words.text(.backTitle), [status(words.html(.backText, newsletter))])
    }

    private var recorded: PageSection {
        PageSection(words.text(.recordedTitle), [status(words.html(.recordedText))])
    }

    // MARK: - Parts

    private func status(_ html: String) -> String {
        "<p role=\"status\" class=\"note\">\(html)</p>"
    }

    private func heading(_ phrase: PagePhrase, id: String) -> String {
        "<h2 id=\"\(id)\">\(words.html(phrase))</h2>"
    }

    private func button(
        _ phrase: PagePhrase, _ values: [String: String] = [:], kind: String = "quiet",
        described: String? = nil
    ) -> String {
        let hint = described.map { " aria-describedby=\"\($0)\"" } ?? ""
        return "<button class=\"button \(kind)\"\(hint)>\(words.html(phrase, values))</button>"
    }

    private func form(_ action: String, _ inside: String) -> String {
        "<form method=\"post\" action=\"\(address)\">"
            + "<input type=\"hidden\" name=\"action\" value=\"\(action)\">\(inside)</form>"
    }
}
