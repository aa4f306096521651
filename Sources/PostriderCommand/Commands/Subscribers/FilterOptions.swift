import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// Which subscribers are meant.
struct FilterOptions: ParsableArguments {
    @Option(help: "On this list.", completion: .lists, transform: ListName.typed)
    var list: ListName?
    @Option(help: "With this status.")
    var status: SubscriberStatus?
    @Option(help: "With this tag.") var tag: String?
    @Option(help: "With this in the address or name.") var search: String?

    @Option(
        name: .customLong("where"),
        help: "For whom this holds, such as 'tag:paid and city = \"Bath\"'.")
    var expression: String?
    @Option(
        help: "In this saved segment.", completion: .segments, transform: SegmentName.typed)
    var segment: SegmentName?

    /// The filter; throws where the list is not there or the expression cannot be understood.
    func filter(in store: SubscriberStore) throws -> SubscriberFilter {
        try store.check(list.map { [$0] } ?? [])
        return SubscriberFilter(
            list: list, status: status, tag: tag, text: search,
            segment: try SegmentOptions.part(expression, segment), isTyped: true)
    }

    /// Whether everybody is meant.
    var isEmpty: Bool {
        list == nil && status == nil && tag == nil && search == nil && expression == nil
            && segment == nil
    }
}
