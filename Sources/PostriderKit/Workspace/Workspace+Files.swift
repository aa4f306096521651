import Foundation
import NewsletterCore
package import NewsroomFiles

// Who reads which files of the newsroom into a mail, and from where they may come.

extension Workspace {
    /// Where the article of a name stands; nil where there is none.
    func articleLocation(_ name: String) throws -> ArticleLocation? {
        try newsroom.articleListing(followingLinks: followsArticleLinks).locations
            .first { $0.name == name }
    }

    /// Reads the files of issues and templates, which lie in the newsroom; its folders Articles
    /// and Issues may be linked to others.
    var editedFiles: EditedFiles { editedFiles(also: nil, remedy: "copy it into the newsroom") }

    /// The same with another folder from which files may come.
    func editedFiles(also folder: String?, remedy: String) -> EditedFiles {
        let folders = [newsroom.folder, newsroom.articles, newsroom.issues, folder]
        return EditedFiles(
            below: folders.compactMap(\.self), of: newsroom, secrets: namedSecrets, remedy: remedy)
    }

    /// Reads articles, which may be links elsewhere where the settings say so.
    var articleFiles: EditedFiles {
        EditedFiles(
            below: followsArticleLinks ? nil : [newsroom.folder, newsroom.articles], of: newsroom,
            secrets: namedSecrets,
            remedy: "copy it into Articles/, or set articles.follow_links: true")
    }

    /// Reads what the user names on the command line, wherever it lies.
    package var namedFiles: EditedFiles {
        EditedFiles(below: nil, of: newsroom, secrets: namedSecrets)
    }

    /// What a file holds whose lines are to be shown; nil where it cannot be read.
    func shownBytes(at path: String) -> [UInt8]? {
        if path == newsroom.settings { return try? EditedFiles.unmailed.bytes(at: path) }
        let isArticle = path.hasPrefix("\(newsroom.articles)/")
        return try? (isArticle ? articleFiles : editedFiles).bytes(at: path)
    }

    /// Whether articles may be links that lead out of the newsroom.
    var followsArticleLinks: Bool {
        (try? settingsReader().value(\.articlesFollowLinks)) ?? false
    }

    /// The files with secrets that the settings name; none where the settings cannot be read,
    /// since then nothing is mailed.
    private var namedSecrets: [String] {
        guard let reader = try? settingsReader() else { return [] }
        let keys = (try? reader.tables(.dkim, of: SigningFields.standard)) ?? []
        let hooks = (try? reader.members(.hooks, of: HookFields.standard)) ?? []
        let boxes = (try? reader.tables(.mailboxes, of: MailboxFields.standard)) ?? []
        let names =
            [reader[\.smtpPasswordFile]?.text] + keys.map { try? $0.value(\.keyFile) }
            + hooks.map { (try? $0.table.value(\.secretFile)) ?? nil }
            + boxes.map { (try? $0.value(\.passwordFile)) ?? nil }
        return names.compactMap(\.self).map { PrivateFile($0, newsroom: newsroom.folder).path }
    }
}
