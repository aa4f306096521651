import Composing
import Foundation
import NewsletterCore
import PostriderTesting
import Preview
import Testing

@testable import Linting
@testable import NewsroomFiles
@testable import PostriderCommand
@testable import PostriderKit

/// A finding is shown with the lines that it is about.
@Suite struct FindingPlacesTests {
    let folder: TemporaryFolder
    let places: FindingPlaces

    init() throws {
        folder = TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.file("Articles"), withIntermediateDirectories: true)
        _ = try folder.write("---\ntitle: Snow\n---\nSnow fell.", to: "Articles/snow.md")
        _ = try folder.write("a secret", to: "secret.key")
        let newsroom = Newsroom(folder: folder.path)
        let edition = Edition(
            slug: Slug("first")!, subject: try SlottedText(parsing: "Snow", as: .header),
            html: try SlottedText(
                parsing: (1...9).map { "<p>\($0)</p>" }.joined(separator: "\n"), as: .html),
            text: try SlottedText(parsing: "One\r\nTwo\r\nThree", as: .plainText), language: "en")
        places = FindingPlaces(newsroom.issue(Slug("first")!), newsroom, edition)
    }

    private func shown(_ place: String, from origin: SourcePlace? = nil) -> ShownFinding {
        places.shown(
            Finding(
                rule: 1, severity: .warning, place: place, origin: origin, message: "m",
                remedy: "r"))
    }

    @Test func `the file to be mended counts more than the place in the mail`() {
        let finding = shown("HTML body:5", from: SourcePlace(file: "Articles/snow.md", line: 4))
        #expect(finding.file == "Articles/snow.md" && finding.line == 4)
        #expect(finding.excerpt.last == ShownFinding.Line(number: 4, text: "Snow fell."))
        #expect(finding.body == .html && finding.bodyLine == 5)
        let whole = shown("HTML body:5", from: SourcePlace(file: "Articles/snow.md"))
        #expect(whole.file == "Articles/snow.md" && whole.line == nil && whole.excerpt.isEmpty)
        #expect(whole.bodyLine == 5)
        let header = shown("subject", from: SourcePlace(file: "Articles/snow.md", line: 2))
        #expect(header.line == 2 && header.body == nil && header.excerpt.count == 4)
    }

    @Test func `a file that the program brings along is shown, another one never`() {
        let path = "built-in Templates/partials/foot.html"
        let finding = shown("HTML body:5", from: SourcePlace(file: path, line: 2))
        #expect(finding.file == path && finding.line == 2)
        #expect(
            finding.excerpt.contains { $0.number == 2 && $0.text.contains("class=\"page foot\"") })
        let secret = shown("HTML body:5", from: SourcePlace(file: "secret.key", line: 1))
        #expect(secret.file == "Issues/first/issue.html" && secret.line == 5)
    }

    @Test func `a line of the HTML body is shown with those around it`() {
        let finding = shown("HTML body:5")
        #expect(finding.file == "Issues/first/issue.html" && finding.line == 5)
        #expect(finding.body == .html && finding.bodyLine == 5)
        #expect(finding.excerpt.map(\.number) == [3, 4, 5, 6, 7])
        #expect(finding.excerpt[2].text == "<p>5</p>")
        #expect(shown("HTML body:1").excerpt.map(\.number) == [1, 2, 3])
        #expect(shown("HTML body:9").excerpt.map(\.number) == [7, 8, 9])
    }

    @Test func `a body as a whole, or a line that is not there, has no excerpt`() {
        #expect(shown("HTML body").excerpt.isEmpty && shown("HTML body").body == .html)
        #expect(shown("HTML body:10").excerpt.isEmpty)
        #expect(shown("HTML body:0").excerpt.isEmpty)
    }

    @Test func `lines of the text body count as its reader counts them`() {
        let finding = shown("text body:2")
        #expect(finding.file == "Issues/first/issue.txt" && finding.body == .text)
        #expect(finding.excerpt.map(\.text) == ["One", "Two", "Three"])
    }

    @Test func `a file of the newsroom is shown, a header has none`() {
        let finding = shown("Articles/snow.md:2")
        #expect(finding.file == "Articles/snow.md" && finding.line == 2 && finding.body == nil)
        #expect(finding.excerpt.contains(ShownFinding.Line(number: 2, text: "title: Snow")))
        #expect(shown("subject").file == nil)
    }

    @Test(arguments: [
        "secret.key:1", "Subscribers/subscribers.sqlite:1", "/etc/passwd:1",
        "Articles/../secret.key:1",
    ])
    func `no other file is ever shown`(_ place: String) {
        #expect(shown(place).file == nil && shown(place).excerpt.isEmpty)
    }
}
