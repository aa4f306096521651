import ArgumentParser
import Composing

/// Which clean-ups are left out this once, besides those that the settings switch off.
struct CleanUpOptions: ParsableArguments {
    @Option(
        name: .customLong("no-clean-up"),
        help: "Leave out a clean-up such as rejoin_hyphens, or all; repeatable.")
    var names: [String] = []

    func validate() throws {
        for name in names where name != "all" && CleanUp(named: name) == nil {
            throw ValidationError(
                "there is no clean-up \(name); \(CleanUp.advice(onUnknown: name))")
        }
    }

    /// The clean-ups that are left out.
    var skipped: CleanUp {
        names.contains("all") ? .all : CleanUp(names.compactMap { CleanUp(named: $0) })
    }
}
