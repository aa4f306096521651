import Foundation
import Testing

@testable import Subscribing
@testable import TextFormats

/// Values of a table as JSON, whatever they are.
struct PlainValueTests {
    private let json = """
        {"aB":{"list":[null,true,2.5,"x"]},"big":9007199254740993,"huge":"123456789012345678901234567890"}
        """

    private let value = PlainValue.object([
        "aB": .object(["list": .list([.null, .bool(true), .number(2.5), .text("x")])]),
        "big": .integer(9_007_199_254_740_993),
        "huge": .text("123456789012345678901234567890"),
    ])

    @Test func `every kind is written as it is, and names stay as they are`() throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = .sortedKeys
        // The strategy is for the names of properties, not for those that people chose.
        #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == json)
    }

    @Test func `JSON is read so that no digit is lost`() throws {
        #expect(PlainValue(.null) == .null && PlainValue(.bool(false)) == .bool(false))
        #expect(PlainValue(.number("9007199254740993")) == .integer(9_007_199_254_740_993))
        #expect(PlainValue(.number("-2.5e0")) == .number(-2.5))
        #expect(PlainValue(.number("nonsense")) == .text("nonsense"))
        #expect(
            PlainValue(.array([.string("a"), .object([("b", .number("1"))])]))
                == .list([.text("a"), .object(["b": .integer(1)])]))
    }
}
