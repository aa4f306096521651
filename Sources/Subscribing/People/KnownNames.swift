/// The names of lists and segments, as a shell offers them.
public struct KnownNames: Hashable, Sendable {
    /// The lists, by name.
    public let lists: [String]
    /// The saved segments, by name.
    public let segments: [String]

    package init(lists: [String], segments: [String]) {
        self.lists = lists
        self.segments = segments
    }
}
