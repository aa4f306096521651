import Foundation

/// Lets a few stories happen at once, each with its programs and relays.
///
/// All tests begin at the same time otherwise, and a machine of two cores would run hundreds of
/// programs, each slower than any patience. With so many at once Foundation's `Process.run` has
/// also crashed, twice of twice under coverage.
actor StoryGate {
    static let shared = StoryGate(places: 4 + 2 * ProcessInfo.processInfo.activeProcessorCount)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) { free = places }

    /// Waits for a place.
    func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    /// Gives the place to whoever has waited longest.
    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
