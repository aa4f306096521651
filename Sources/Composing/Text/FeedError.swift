public import NewsletterCore

/// Why bytes are no feed.
public struct FeedError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// Bytes that are not what the encoding says, by its name.
        case badEncoding(String)
        case unknownEncoding(String)
        /// A web page that names these feeds.
        case webPage([String])
        /// A document type; entities in it have been used for attacks.
        case documentType
        case badXML(String)
        case badJSON(String)
        case noFeed
        case tooLarge(bytes: Int)
    }

    /// The file or address, as it was given.
    public let source: String
    /// The line, counted from 1, where it is known.
    public let line: Int?
    /// What is wrong with it.
    public let reason: Reason

    init(source: String, line: Int? = nil, reason: Reason) {
        self.source = source
        self.line = line
        self.reason = reason
    }

    /// Where, what is wrong, and the way out, in one line.
    public var description: String {
        let place = line.map { "\(source):\($0)" } ?? source
        return "\(place.escapingControls()): \(explanation)"
    }

    private var explanation: String {
        switch reason {
        case .badEncoding(let name):
            "it is not encoded in \(name.escapingControls()), as it should be; ask who makes it"
        case .unknownEncoding(let name):
            "it is encoded in \"\(name.escapingControls())\", which nobody here knows; "
                + "ask for a feed in UTF-8"
        case .webPage(let feeds):
            "it is a web page, no feed; use \(feeds.joined(separator: " or ").escapingControls())"
        case .documentType: "it declares a document type, which a feed does not need; refused"
        case .badXML(let problem):
            "the XML breaks off at \(problem.escapingControls()); ask who makes the feed"
        case .badJSON(let problem):
            "the JSON cannot be read: \(problem.escapingControls()); ask who makes the feed"
        case .noFeed: "it is no RSS, Atom or JSON feed; give the address of the feed itself"
        case .tooLarge(let bytes): "it has \(bytes) bytes; feeds are read up to 20 MB"
        }
    }
}

extension FeedError: Explained {
    /// What was fetched is no feed that can be read.
    public var problem: Problem { Problem(.badData, description) }
}
