import Testing

@testable import PostriderCommand
@testable import PostriderKit

struct TextTableTests {
    private func lines(width: Int) -> [String] {
        var table = TextTable("NAME", "NOTE", "N")
        table.add("Wilhelmine", "asked by a letter", "1")
        table.add("太郎太郎太郎", "bell \u{7}", "20")
        return table.text(width: width).split(separator: "\n").map {
            String($0.replacing(/\u{1B}\[[0-9;]*m/, with: ""))
        }
    }

    @Test func `columns are as wide as their widest cell, ideographs counted twice`() {
        #expect(
            lines(width: .max) == [
                "NAME          NOTE               N",
                "Wilhelmine    asked by a letter  1",
                "太郎太郎太郎  bell \\u{7}         20",
            ])
    }

    @Test func `the widest column gives way first`() {
        #expect(
            lines(width: 29) == [
                "NAME          NOTE         N", "Wilhelmine    asked by a…  1",
                "太郎太郎太郎  bell \\u{7}   20",
            ])
        #expect(
            lines(width: 24) == [
                "NAME       NOTE       N", "Wilhelmi…  asked by…  1", "太郎太郎…  bell \\u{…  20",
            ])
    }

    @Test func `no column gets narrower than can be read`() {
        #expect(lines(width: 5)[1] == "Wilhelm…  asked b…  1")
    }
}
