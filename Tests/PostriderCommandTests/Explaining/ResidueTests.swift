import NewsletterCore
import PostriderTesting
import Testing

@testable import NewsroomFiles
@testable import PostriderCommand
@testable import PostriderKit

/// The files in which an address still stands after it was forgotten.
struct ResidueTests {
    private let folder = TemporaryFolder()

    private func files(with address: String) throws -> [String] {
        Residue(of: try EmailAddress(address)).files(in: Newsroom(folder: folder.path))
    }

    init() throws { try folder.write("", to: "postrider.yml") }

    @Test(arguments: ["ann@example.org", "müller@bücher.example"])
    func `a list is found in UTF-8 and in UTF-16 of both orders`(_ address: String) throws {
        let text = "email,name\r\nEVE@x.org,Eve\r\n\(address),\r\n"
        try folder.write(text, to: "a.csv")
        try folder.write(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "b.csv")
        try folder.write(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, to: "c.csv")
        try folder.write("email\nsomebody@example.org\n", to: "d.csv")
        #expect(try files(with: address) == ["a.csv", "b.csv", "c.csv"])
        #expect(try files(with: "eve@X.org") == ["a.csv", "b.csv", "c.csv"])
    }

    @Test func `a longer address is another one`() throws {
        let text = "joann@example.org\nann@example.organic\n"
        try folder.write(text, to: "a.csv")
        try folder.write(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "b.csv")
        #expect(try files(with: "ann@example.org").isEmpty)
    }
}
