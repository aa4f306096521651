import Composing
import Files
import NewsletterCore
import NewsroomFiles
import PostriderKit
import WebFront

/// A newsroom as its pages show it, by the settings as they are now.
struct ServedNewsroom {
    let workspace: Workspace
    let settings: ServeSettings
    let site: WebSite
    private let all: Settings
    /// Why nobody can join, where that is so.
    private(set) var whyClosed: String?

    /// Reads the settings; throws a ``Problem`` where they do not say where readers come.
    init(_ workspace: Workspace) throws {
        let settings = try workspace.settings()
        guard let url = settings.serve.url else {
            throw Problem(
                .badConfiguration, "serve.url is not set",
                remedy: .words(
                    "Add where readers reach this server: serve: {url: https://news.example.org}; "
                        + "for a trial on this machine http://127.0.0.1:8025."))
        }
        let newsletter = settings.newsletter
        var site = WebSite(url: url, name: newsletter.name, language: newsletter.language)
        site.timeZone = settings.timeZone
        site.homepage = newsletter.url
        site.contact = settings.from.address.description
        site.languages = try workspace.languages()
        site.brand = newsletter.brand
        site.logo = try Self.picture(newsletter.brand.logo, workspace)
        site.darkLogo = try Self.picture(newsletter.brand.darkLogo, workspace)
        site.also = settings.serve.also
        site.hsts = settings.serve.hsts
        site.archivePath = settings.servedArchivePath.map { site.path(below: $0) }
        site.sitemap = settings.servedSitemap
        site.securityContact = settings.serve.securityContact
        site.privacyURL = settings.serve.privacyURL
        site.imprintURL = settings.serve.imprintURL
        do throws(Problem) {
            try settings.checkJoining()
            site.joining = JoiningSite(settings.serve)
        } catch {
            whyClosed = error.what
        }
        site.clientAddress = ClientAddress(
            settings.serve.clientAddress, proxies: settings.serve.proxies)
        self.workspace = workspace
        self.settings = settings.serve
        all = settings
        self.site = site
    }

    /// What the operator should know of how readers come here.
    func advice(listening socket: ListeningSocket) -> [String] {
        var address: ListenAddress?
        if case .bound(let bound) = socket { address = bound }
        var advice = ServeAdvice.all(of: all, listening: address).map(\.words)
        if site.isBelowRoot {
            let names = RootFile.allCases.filter { (try? bytes(of: $0)) != nil }
            let list = names.map(\.rawValue).joined(separator: " and ")
            advice.append(
                "\(list) belong to the root of the host, which others serve: put what "
                    + "`postrider serve --print NAME` writes there")
        }
        return advice
    }

    /// A file for the root of the host; throws a ``Problem`` where the settings give none.
    func bytes(of file: RootFile) throws -> String {
        switch file {
        case .robots: return site.robotsText
        case .security:
            guard let text = site.securityText(at: workspace.effects.now()) else {
                throw Problem(
                    .badConfiguration, "serve.security_contact is not set",
                    remedy: .words(
                        "Add who wants to hear of faults: "
                            + "serve: {security_contact: security@example.org}."))
            }
            return text
        }
    }

    /// Keeps others from serving the newsroom at the same time.
    func lock() throws -> FileLock {
        do throws(FileError) {
            try Folder.create(workspace.newsroom.subscribers, mode: 0o700)
            return try FileLock(at: workspace.newsroom.serveLock, now: workspace.effects.now())
        } catch {
            guard case .locked(let holder) = error.reason else { throw error }
            throw Problem(
                .tryLater,
                "this newsroom is being served already"
                    + (holder.map { " by \($0)" } ?? ""),
                remedy: "End the other one first.")
        }
    }

    /// A picture of the newsroom; nil for one on the web, which a page must not load.
    private static func picture(
        _ name: String?, _ workspace: Workspace
    ) throws -> WebSite.Picture? {
        guard let name, !name.contains("://") else { return nil }
        let files = EditedFiles(below: nil, of: workspace.newsroom)
        let bytes = try files.bytes(at: "\(workspace.newsroom.folder)/\(name)")
        let kind = try PictureKind(of: bytes)
        return WebSite.Picture(
            bytes: bytes, contentType: kind.contentType, fileExtension: kind.fileExtension)
    }
}

extension JoiningSite {
    fileprivate init(_ settings: ServeSettings) {
        self.init()
        asksName = settings.asksName
        consent = settings.consent
        origins = settings.origins
    }
}
