/// What a fetch may cost, and where it may go.
public struct FetchLimits: Hashable, Sendable {
    /// Bytes of the answer, as they are after decompression.
    public var bytes: Int
    /// How long one connection may take to stand.
    public var connecting: Duration
    /// How long everything may take, with all redirections.
    public var total: Duration
    /// How many redirections are followed.
    public var redirections: Int
    /// Whether machines of this network, and this machine, may be asked.
    public var allowsPrivateAddresses: Bool

    /// Makes limits; as they are, a feed of 20 MB within a minute, from the internet only.
    public init(
        bytes: Int = 20_000_000, connecting: Duration = .seconds(10),
        total: Duration = .seconds(60), redirections: Int = 5, allowsPrivateAddresses: Bool = false
    ) {
        self.bytes = bytes
        self.connecting = connecting
        self.total = total
        self.redirections = redirections
        self.allowsPrivateAddresses = allowsPrivateAddresses
    }
}
