import PostriderTesting
import Testing

@testable import TextFormats

struct CSVTests {
    func read(_ text: String) throws -> [[String]] {
        var reader = CSVReader(Array(text.utf8))
        var out: [[String]] = []
        while try reader.next() { out.append(reader.record) }
        return out
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `any line end ends a line`(_ end: String) throws {
        let text = ["a,b", "1,2", "", "3,"].joined(separator: end)
        #expect(try read(text) == [["a", "b"], ["1", "2"], ["3", ""]])
        #expect(try read(text + end) == [["a", "b"], ["1", "2"], ["3", ""]])
    }

    @Test func `quoted cells hold anything`() throws {
        #expect(
            try read("a,\"b,\"\"c\"\"\r\nd\"\n\"\",\"x\" \n") == [
                ["a", "b,\"c\"\r\nd"], ["", "x"],
            ])
        #expect(try read("a\"b,c\n") == [["a\"b", "c"]])
        #expect(try read("\"\"\n") == [[""]])
    }

    @Test func `the separator is found outside quotes`() throws {
        #expect(try read("a;b\n1;2,3\n") == [["a", "b"], ["1", "2,3"]])
        #expect(try read("\"a;;;\",b\n1,2\n") == [["a;;;", "b"], ["1", "2"]])
        #expect(try read("a\tb\n") == [["a", "b"]])
        #expect(try read("a\n1,2\n") == [["a"], ["1", "2"]])
    }

    @Test(arguments: ["sep=;\r\n", "SEP=;\n", "\"sep=;\"\r", "sep=|\n"])
    func `a first line that names the separator is no record`(_ line: String) throws {
        let separator = line.contains("|") ? "|" : ";"
        #expect(try read("\(line)a\(separator)b,c\n") == [["a", "b,c"]])
        var reader = CSVReader(Array("\(line)a\n".utf8))
        #expect(try reader.next() && reader.line == 2)
    }

    @Test func `a heading that only looks like one is a record`() throws {
        #expect(try read("sep=;;\n1;2\n") == [["sep=", "", ""], ["1", "2"]])
        #expect(try read("sep=\n") == [["sep="]])
    }

    @Test func `lines are counted through quoted breaks`() throws {
        var reader = CSVReader(Array("a\n\"x\r\ny\rz\"\n\nb\n".utf8))
        var lines: [Int] = []
        while try reader.next() { lines.append(reader.line) }
        #expect(lines == [1, 2, 6])
    }

    @Test func `a quote that does not close is an error with its line`() throws {
        #expect(throws: CSVError.self) { try read("a\nb,\"c\nd\n") }
        do { _ = try read("a\nb,\"c\nd\n") } catch let error as CSVError {
            #expect(error.line == 2)
        }
        do { _ = try read("a\n\"b\"c\n") } catch let error as CSVError {
            #expect(error.line == 2 && error.explanation.contains("double the quotes"))
        }
    }

    @Test func `formulas are made harmless and read back`() throws {
        var writer = CSVWriter()
        writer.append(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=x", "'x", "a=b"])
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(
            text == "\"'=1+1\",\"'+1\",\"'-1\",\"'@x\",\"'\tx\",\"'\rx\",\"''=x\",'x,a=b\r\n")
        #expect(
            try read(text)[0].map { CSVWriter.unguarded($0) }
                == ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=x", "'x", "a=b"])
    }

    @Test(arguments: 0..<200)
    func `what is written is read back`(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let alphabet = Array("ab,;\t\"'=+-@\r\n äß😀\u{0}")
        let width = Int.random(in: 1...5, using: &random)
        let records = (0..<Int.random(in: 1...20, using: &random)).map { _ in
            (0..<width).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &random)).map { _ in
                        alphabet.randomElement(using: &random)!
                    })
            }
        }
        var writer = CSVWriter()
        for record in records { writer.append(record) }
        var reader = CSVReader(Array(writer.bytes), separator: UInt8(ascii: ","))
        for record in records {
            #expect(try reader.next())
            #expect(
                reader.record.map { Array(CSVWriter.unguarded($0).utf8) }
                    == record.map { Array($0.utf8) })
        }
        #expect(try !reader.next())
    }
}
