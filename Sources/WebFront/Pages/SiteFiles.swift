import BuiltInFiles
import Composing
import Cryptography
import Foundation
import NewsletterCore

/// What the server answers from memory: style, logo, icon, robots.txt, security.txt.
struct SiteFiles: Sendable {
    /// The answers by their path below the site's address.
    let answers: [String: WebAnswer]
    /// The path of the style sheet, as pages name it.
    let stylePath: String
    let logoPath: String?
    let darkLogoPath: String?

    init(_ site: WebSite, at now: Timestamp) {
        var answers: [String: WebAnswer] = [:]
        let style = Array(PageStyle(site.brand).text.utf8)
        let stylePath = "/style-\(Self.mark(style)).css"
        let forever = "public, max-age=31536000, immutable"
        answers[stylePath] = Self.file(.style, "text/css; charset=utf-8", style, forever)
        func add(_ picture: WebSite.Picture?, _ name: String) -> String? {
            guard let picture else { return nil }
            let path = "/\(name)-\(Self.mark(picture.bytes)).\(picture.fileExtension)"
            answers[path] = Self.file(.logo, picture.contentType, picture.bytes, forever)
            return site.prefix + path
        }
        logoPath = add(site.logo, "logo")
        darkLogoPath = logoPath == nil ? nil : add(site.darkLogo, "logo-dark")
        let day = "public, max-age=86400"
        answers["/favicon.ico"] = Self.file(
            .icon, "image/svg+xml", Array(PageStyle(site.brand).icon.utf8), day)
        answers["/robots.txt"] = Self.file(
            .robots, "text/plain; charset=utf-8", Array(site.robotsText.utf8), day)
        if let text = site.securityText(at: now) {
            answers["/.well-known/security.txt"] = Self.file(
                .security, "text/plain; charset=utf-8", Array(text.utf8), day)
        }
        self.answers = answers
        self.stylePath = site.prefix + stylePath
    }

    private static func mark(_ bytes: [UInt8]) -> String {
        Array(SHA256.hash(bytes).prefix(8)).hexadecimal
    }

    private static func file(
        _ route: WebRoute, _ type: String, _ bytes: [UInt8], _ caching: String
    ) -> WebAnswer {
        WebAnswer(
            200, route,
            fields: [("Content-Type", type), ("Cache-Control", caching)] + WebAnswer.guarded,
            body: bytes)
    }
}
