import Foundation
import NewsletterCore
import Testing

@testable import Composing

/// The core of the Mustache specification, run as templates of issues are.
@Suite struct MustacheSpecificationTests {
    static let folder = SpecificationTests.folder + "/mustache"
    static let isThere = FileManager.default.fileExists(atPath: folder + "/sections.json")

    private struct Suite: Decodable {
        var tests: [Example]
    }

    private struct Example: Decodable {
        var name: String
        var data: JSONValue
        var expected: String
        var template: String
        var partials: [String: String]?
    }

    @Test(
        .enabled(if: isThere, "run .ci/setup --tests"),
        arguments: ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"])
    func `templates follow the specification`(module: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(module).json"))
        for example in try JSONDecoder().decode(Suite.self, from: data).tests {
            let name = "\(module): \(example.name)"
            let text = TemplateText(
                source: example.template, isPlain: false, place: name,
                partials: example.partials ?? [:], places: [:])
            let got = try? text.render(example.data.value as? [String: Any] ?? [:])
            #expect(got == example.expected, "\(name)")
        }
    }
}

/// Any value of JSON, as Mustache takes it.
private struct JSONValue: Decodable {
    var value: Any

    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if box.decodeNil() {
            value = String?.none as Any
        } else if let bool = try? box.decode(Bool.self) {
            value = bool
        } else if let int = try? box.decode(Int.self) {
            value = int
        } else if let double = try? box.decode(Double.self) {
            value = double
        } else if let text = try? box.decode(String.self) {
            value = text
        } else if let list = try? box.decode([JSONValue].self) {
            value = list.map(\.value)
        } else {
            value = try box.decode([String: JSONValue].self).mapValues(\.value)
        }
    }
}
