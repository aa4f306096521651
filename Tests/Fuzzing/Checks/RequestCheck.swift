import Composing

@testable import WebFront

extension FuzzTarget {
    /// What a request bears: nothing of it becomes markup, a target leads to a path.
    ///
    /// The first line is the type of the body, the second the target; the rest is the body.
    static let request = FuzzTarget("request") { bytes in
        let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
        let type = lines[0].asText
        let target = lines.count > 1 ? lines[1].asText : ""
        let body = lines.count > 2 ? Array(lines[2]) : []
        let form = FormFields(body, type: type)
        if let action = form["action"] { try checkMarkup(action) }
        try checkMarkup(target)
        try demandEqual(
            FormFields(body, type: "text/plain")["action"], nil, "what is no form has a field")
        if let read = WebTarget(target) {
            try demand(read.path.hasPrefix("/"), "\(read.path) is no path")
            try demand(!read.path.contains("?"), "\(read.path) has a query")
            for also in ["/leave/{token}", "/l?t={token}"] {
                let token = AlsoPath(also)?.token(in: read)
                try demand(token != "" || also.contains("?"), "\(target) has an empty token")
            }
        }
        for tag in PageLanguages.accepted(target) {
            try demand(!tag.isEmpty && tag != "*", "\(tag) is no language")
        }
    }

    private static func checkMarkup(_ text: String) throws(Broken) {
        let words = PageWords(.english)
        let html = words.html(.leaveWho, ["address": text])
        let inside = html.replacing("<bdi>", with: "").replacing("</bdi>", with: "")
        try demand(
            !inside.contains { "<>\"".contains($0) }, "\(text) is markup in \(html)")
        let title = words.text(.leaveTitle, ["newsletter": text])
        try demand(!title.contains { "<>\"".contains($0) }, "\(text) is markup in \(title)")
    }
}
