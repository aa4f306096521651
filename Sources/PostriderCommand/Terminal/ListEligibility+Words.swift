import PostriderKit

extension ListEligibility {
    /// Says how many dead addresses were suppressed, if any were.
    func tellSuppressed() {
        guard suppressed > 0 else { return }
        Console.say("\(suppressed.of("dead address is", "dead addresses are")) suppressed.")
    }
}
