import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// How an issue shows the newsroom's own pictures.
struct PictureSettingsTests {
    private func settings(_ images: String) throws -> PictureSettings {
        try PictureSettings(
            SettingsReader(
                "newsletter: {name: N}\nfrom: a@example.org\nimages: {\(images)}\n",
                file: "postrider.yml", environment: { _ in nil }))
    }

    @Test func `without settings pictures travel in the mail, twice as wide as shown`() throws {
        let settings = try settings("")
        #expect(settings.mode == .embed && settings.baseURL == nil && settings.folder == nil)
        #expect(settings.maxWidth == 536 && settings.density == 2)
    }

    @Test func `an address of pictures makes them links, unless they are to be embedded`() throws {
        let linked = try settings("base_url: \"https://p.example.org/news\"")
        #expect(linked.mode == .link && linked.baseURL == "https://p.example.org/news/")
        let embedded = try settings("base_url: \"https://p.example.org/\", mode: embed")
        #expect(embedded.mode == .embed && embedded.baseURL == "https://p.example.org/")
    }

    @Test func `every size and the folder are taken over`() throws {
        let settings = try settings("max_width: 1200, density: 3, folder: Photos")
        #expect(settings.maxWidth == 1200 && settings.density == 3 && settings.folder == "Photos")
    }

    @Test(arguments: [
        ("mode: both", "images.mode", "embed or link"),
        ("max_width: 49", "images.max_width", "a whole number from 50 to 1200"),
        ("max_width: 1201", "images.max_width", "a whole number from 50 to 1200"),
        ("density: 4", "images.density", "1, 2 or 3"),
        ("density: 0", "images.density", "1, 2 or 3"),
        ("base_url: pictures", "images.base_url", "https"),
    ])
    func `a value that cannot be used is told`(images: String, key: String, wanted: String) {
        let failure = #expect(throws: Problem.self) { try settings(images) }
        let told = failure?.text ?? ""
        #expect(told.contains(key) && told.contains(wanted), "\(told)")
        #expect(failure?.kind == .badConfiguration && told.contains("line 3"))
    }
}
