import Archiving
package import NewsletterCore
import NewsroomFiles

/// An issue whose mailing has begun, as the archive sees it.
package struct PastIssue {
    /// Where an issue stands.
    package enum Standing {
        /// In the index, the feeds and the sitemap.
        case listed
        /// Only its page answers, and why.
        case unlisted(String)
        /// Nowhere.
        case hidden(ArchiveObstacle)
    }

    package let slug: Slug
    package var title: String
    package var date: CalendarDate?
    package var standing: Standing
    let folder: IssueFolder
    /// What is written down of it; nil where nothing is yet.
    var record: ArchiveRecord?
    /// The issue for the archive; nil where it is hidden.
    var issue: ArchivedIssue?

    /// Whether its ledger could be read.
    var isRead: Bool {
        if case .hidden(.ledger) = standing { false } else { true }
    }

    /// What keeps it out that is a slip, where its page may have been written: nobody has said that
    /// it is to be taken away.
    var slip: ArchiveObstacle? {
        guard case .hidden(let obstacle) = standing else { return nil }
        switch obstacle {
        case .record, .correction: return obstacle
        case .unreadablePlan, .ledger: return record == nil ? nil : obstacle
        default: return nil
        }
    }

    /// What was taken out of it that acts, such as scripts.
    package var stripped: [String] { issue?.edition.html.stripped ?? [] }
}

extension PastIssue {
    /// What `archive list --json` tells of it.
    package struct Row: Encodable {
        package let issue: String
        package let title: String
        package let date: String?
        /// `listed`, `unlisted` or `private`.
        package let state: String
        /// Why it is not listed, in words.
        package let reason: String?
        /// The same in a word for scripts; nil where only time has to pass.
        package let code: String?
        package let url: String?
        /// Whether its page has been written at some time.
        package let built: Bool
        /// What was taken out of its page that acts.
        package let stripped: [String]
    }

    /// The row of an archive at an address.
    package func row(at base: String?) -> Row {
        var state = "listed"
        var reason: String?
        var code: String?
        switch standing {
        case .listed: break
        case .unlisted(let why): (state, reason) = ("unlisted", why)
        case .hidden(let obstacle):
            (state, reason, code) = ("private", obstacle.words, obstacle.code)
        }
        let isShown = issue != nil
        return Row(
            issue: slug.description, title: title, date: date?.description, state: state,
            reason: reason, code: code, url: isShown ? base.map { "\($0)\(slug)/" } : nil,
            built: record != nil, stripped: stripped)
    }
}
