import Testing

@testable import WebFront

/// Forms as browsers and mail programs send them.
@Suite struct FormFieldsTests {
    private func form(_ body: String, _ type: String = "application/x-www-form-urlencoded")
        -> FormFields
    {
        FormFields(Array(body.utf8), type: type)
    }

    @Test func `pairs are decoded, and the first of a name counts`() {
        let form = form("a=1&b=x+y%26%C3%A9&a=2&c&=d&%zz=e")
        #expect(form["a"] == "1" && form["b"] == "x y&é" && form["c"] == "" && form[""] == "d")
        #expect(form["%zz"] == "e" && form["e"] == nil && !form.isFaulty)
    }

    @Test func `what is no UTF-8 and more than fifty fields are faults`() {
        #expect(form("a=%FF&b=1").isFaulty && form("a=%FF&b=1")["b"] == "1")
        #expect(form((0..<51).map { "f\($0)=" }.joined(separator: "&")).isFaulty)
        #expect(!form((0..<50).map { "f\($0)=" }.joined(separator: "&")).isFaulty)
    }

    @Test(arguments: ["x", "\"x\""])
    func `parts are read`(_ boundary: String) {
        let body =
            "preamble\r\n--x\r\nContent-Disposition: form-data; name=\"action\"\r\n\r\nleave\r\n"
            + "--x\r\ncontent-disposition: form-data; name=text\r\nContent-Type: text/plain\r\n\r\n"
            + "two\r\nlines\r\n--x--\r\nafter"
        let form = form(body, "Multipart/Form-Data; boundary=\(boundary)")
        #expect(form["action"] == "leave" && form["text"] == "two\r\nlines")
    }

    @Test(arguments: [
        "", "--x", "--x\r\n", "--x--", "--x\r\n--x\r\n", "--x\r\n\r\n\r\n--x--",
        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end", "\r\n--x\r\n\r\n--x",
        "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--",
    ])
    func `parts that are broken have no fields`(_ body: String) {
        #expect(form(body, "multipart/form-data; boundary=x")["a"] == nil)
    }

    @Test func `what is no form has no fields`() {
        #expect(form("action=leave", "text/plain")["action"] == nil)
        #expect(FormFields(Array("action=leave".utf8), type: nil)["action"] == nil)
        #expect(form("--x", "multipart/form-data")["a"] == nil)
    }
}
