import NewsletterCore

@testable import Composing
@testable import MailFormat

extension FuzzTarget {
    /// Slots: taking a text apart and putting it together changes nothing, and no value gets
    /// out of the place where it stands.
    static let slots = FuzzTarget("slots") { bytes in
        let text = bytes.asText
        for kind in [SlottedText.Kind.plainText, .header, .html] {
            do {
                let parsed = try SlottedText(parsing: text, as: kind)
                try checkPuttingTogether(parsed, kind)
            } catch let error as SlotError {
                let lines = 1 + text.utf8.count { $0 == 0x0A }
                try demand((1...lines).contains(error.line), "line \(error.line) of \(lines)")
                try demand(!error.description.hasControls(), error.description.debugDescription)
            }
        }
        let escaped = try SlottedText(parsing: SlottedText.escaping(text), as: .plainText)
        try demandEqual(literals(of: escaped.segments), text, "what was escaped reads otherwise")
        try checkValues(text)
    }

    private static func checkPuttingTogether(
        _ parsed: SlottedText, _ kind: SlottedText.Kind
    ) throws {
        var marks = SlotMarks()
        let marked = parsed.parts.reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += literal.replacing("\0", with: "")
            case .tag(let tag): out += marks.mark(tag)
            }
        }
        let again = try SlottedText(parsing: marks.finish(marked), as: kind)
        try demandEqual(again.slots, parsed.slots, "other slots after writing")
        try demandEqual(
            literals(of: again.segments),
            literals(of: parsed.segments).replacing("\0", with: ""),
            "another text after writing")
    }

    private static func literals(of segments: [SlottedText.Segment]) -> String {
        segments.reduce(into: "") { out, segment in
            switch segment {
            case .literal(let literal): out += literal
            case .block(_, let inner): out += literals(of: inner)
            case .slot: break
            }
        }
    }

    private static func checkValues(_ value: String) throws {
        func written(_ context: SlottedText.Context) -> String {
            var out: [UInt8] = []
            SlotEscaping.write(value, for: context, into: &out)
            return out.asText
        }
        for context in [SlottedText.Context.plainText, .header, .htmlText, .htmlAttribute] {
            let text = written(context)
            try demand(
                text.firstControl == nil, "controls in \(text.debugDescription) of \(context)")
        }
        let html = written(.htmlText)
        try demand(!html.contains { "<>\"'".contains($0) }, "markup in \(html)")
        try demand(
            written(.urlPart).utf8.allSatisfy {
                $0.isASCIILetterOrDigit || "-._~%".utf8.contains($0)
            }, "a URL of \(written(.urlPart))")
        try demandEqual(
            written(.plainText).unicodeScalars.count, value.unicodeScalars.count,
            "characters were lost")
    }
}
