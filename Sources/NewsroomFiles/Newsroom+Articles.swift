public import Files
internal import Glibc
internal import NewsletterCore

extension Newsroom {
    /// The article files below Articles/, folder by folder.
    ///
    /// A link to a folder is followed where it stays in the newsroom and leads to a place that is
    /// not reached anyway: from elsewhere a private file must not get into a mail, and nothing may
    /// be an article twice. `followingLinks` lets articles lie elsewhere, too; what holds secrets or
    /// people's data is never looked into.
    public func articleListing(
        followingLinks: Bool = false
    ) throws(FileError) -> ArticleListing {
        var listing = ArticleListing(followsLinks: followingLinks)
        try list(below: "", into: &listing)
        return listing
    }

    /// The article files: Markdown, HTML and plain text.
    public func articleFiles() throws(FileError) -> [String] {
        try articleListing().locations.map(\.path)
    }

    private func list(below folder: String, into listing: inout ArticleListing)
        throws(FileError)
    {
        for name in try Folder.names(in: folder.isEmpty ? articles : "\(articles)/\(folder)") {
            let relative = folder.isEmpty ? name : "\(folder)/\(name)"
            let path = "\(articles)/\(relative)"
            if relative.contains("/") || Folder.isFolder(path), name.holdsControls {
                let shown = relative.escapingControls()
                listing.passedOver.append("Articles/\(shown): its name holds controls; rename it")
            } else if Folder.isFile(path) {
                guard let location = ArticleLocation(relative, in: articles) else { continue }
                listing.locations.append(location)
            } else if Folder.isFolder(path), !ArticleLocation.isPassedOver(name) {
                if let reason = obstacle(at: path, followingLinks: listing.followsLinks) {
                    if !reason.isEmpty {
                        listing.passedOver.append("Articles/\(relative)/: \(reason)")
                    }
                    continue
                }
                do throws(FileError) { try list(below: relative, into: &listing) } catch {
                    listing.passedOver.append("\(error)")
                }
            }
        }
    }

    /// Why a folder is not looked into: empty where it is reached by another way; nil where it is.
    private func obstacle(at path: String, followingLinks: Bool) -> String? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return nil }
        guard let target = Folder.resolved(path), let own = Folder.resolved(articles),
            let home = Folder.resolved(self.folder)
        else { return "" }
        if Folder.contains(own, target) || Folder.contains(target, own) { return "" }
        if PrivatePlaces(of: self, secrets: []).hold("\(target)/article") {
            return "leads to secrets or people's data; take it away"
        }
        if Folder.contains(home, target) { return links(below: target) ? "" : nil }
        if followingLinks {
            return links(below: target) ? "holds links to folders; link to each of those" : nil
        }
        return "leads out of the newsroom; copy what belongs here"
    }

    /// Whether a folder outside of Articles/ holds links to folders itself, which could go round.
    private func links(below path: String) -> Bool {
        guard let names = try? Folder.names(in: path) else { return false }
        return names.contains { name in
            var status = stat()
            guard lstat("\(path)/\(name)", &status) == 0 else { return false }
            switch status.st_mode & S_IFMT {
            case S_IFLNK: return Folder.isFolder("\(path)/\(name)")
            case S_IFDIR: return links(below: "\(path)/\(name)")
            default: return false
            }
        }
    }
}

extension Folder {
    /// The whole path, links followed; nil where it leads nowhere.
    static func resolved(_ path: String) -> String? {
        guard let whole = realpath(path, nil) else { return nil }
        defer { free(whole) }
        return String(cString: whole)
    }

    /// Whether a path is the folder, or lies in it; both with their links followed.
    static func contains(_ folder: String, _ path: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : "\(folder)/")
    }
}

extension String {
    fileprivate var holdsControls: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
