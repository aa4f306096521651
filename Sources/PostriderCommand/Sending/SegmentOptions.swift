import ArgumentParser
import NewsletterCore
import Subscribing

/// Which part of the lists a mailing goes to.
struct SegmentOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: "Only to whom this holds for, such as 'tag:paid and city = \"Bath\"'.")
    var expression: String?
    @Option(
        help: "Only to this saved segment; see: postrider segments list.", completion: .segments,
        transform: SegmentName.typed)
    var segment: SegmentName?

    /// The part; nil for all.
    var part: Segment? { get throws { try Self.part(expression, segment) } }

    /// What an expression and the name of a segment mean together: both must hold.
    static func part(_ expression: String?, _ name: SegmentName?) throws -> Segment? {
        switch (try expression.map { try Segment($0) }, name) {
        case (let segment, nil): segment
        case (nil, let name?): try Segment("segment:\(name)")
        case (let segment?, let name?): try Segment("(\(segment)) and segment:\(name)")
        }
    }
}
