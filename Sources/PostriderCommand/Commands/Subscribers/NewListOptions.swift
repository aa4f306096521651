import ArgumentParser

/// Whether a list that people join may be a new one.
struct NewListOptions: ParsableArguments {
    @Flag(name: .customLong("new-list"), help: "Make the lists of --list that do not exist yet.")
    var makesLists = false
}
