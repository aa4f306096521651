internal import PostriderTesting

/// How large a soak is, and what its chance begins with.
public struct Scale: Sendable {
    /// Mailings in the cases of kills, all together.
    public var mailings: Int
    /// Recipients of each of them.
    public var recipients: Int
    /// Where all chance comes from.
    public var seed: UInt64
    /// Whether a few seconds must do: for `make test`.
    public var isShort: Bool
    /// How many times faster time goes for the program where minutes must pass; 1 really waits.
    public var speed = 1

    /// A whole soak.
    public init(mailings: Int = 100, recipients: Int = 10_000, seed: UInt64) {
        self.mailings = mailings
        self.recipients = recipients
        self.seed = seed
        isShort = false
    }

    /// The form for `make test`, with a fixed seed.
    public static let short: Scale = {
        var scale = Scale(mailings: 4, recipients: 40, seed: 20_261_122)
        scale.isShort = true
        scale.speed = 60
        return scale
    }()

    /// The chance of one case: the same for the same seed, whichever cases run besides.
    func chance(_ name: String) -> SeededRandom {
        SeededRandom(seed: name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }

    /// One number for the short form, another for the whole.
    func choose<Value>(_ short: Value, _ whole: Value) -> Value { isShort ? short : whole }
}

extension Scale {
    /// Time that goes faster, and not so fast that a busy machine is late by minutes of it.
    var hastened: Scale {
        var scale = self
        scale.speed = min(speed, 20)
        return scale
    }
}
