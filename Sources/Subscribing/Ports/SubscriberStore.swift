/// The opened list of a newsroom, by role: what a use case works on.
///
/// ```swift
/// let store = try workspace.subscribers()
/// try store.people.add(SubscriberEntry(address: address, lists: [weekly]), origin: .command)
/// ```
///
/// Whatever must be atomic over several roles is one method of one of them. While rows are pulled
/// from it, nothing else can be asked of the same store.
package struct SubscriberStore: Sendable {
    package let people: any People
    package let personalData: any PersonalData
    package let lists: any Lists
    package let suppressions: any Suppressions
    package let segments: any Segments
    package let imports: any Imports
    package let audiences: any Audiences
    package let keys: any ListKeys
    package let backups: any ListBackups
    private let custody: any ListCustody

    package init(
        people: any People, personalData: any PersonalData, lists: any Lists,
        suppressions: any Suppressions, segments: any Segments, imports: any Imports,
        audiences: any Audiences, keys: any ListKeys, backups: any ListBackups,
        custody: any ListCustody
    ) {
        self.people = people
        self.personalData = personalData
        self.lists = lists
        self.suppressions = suppressions
        self.segments = segments
        self.imports = imports
        self.audiences = audiences
        self.keys = keys
        self.backups = backups
        self.custody = custody
    }

    /// Throws where the list was moved, replaced or deleted since it was opened: what is
    /// recorded now stands in another.
    package func checkPlace() throws { try custody.checkPlace() }

    /// Waits for another program's lock no longer than this from now on.
    package func wait(atMost time: Duration) throws { try custody.wait(atMost: time) }

    /// Walks through the whole list; nil where it is sound, else what is wrong first.
    package func fault() throws -> String? { try custody.fault() }

    /// Closes the list; what is asked of it later fails.
    package func close() { custody.close() }
}

/// The hold on an opened list.
package protocol ListCustody: Sendable {
    /// Throws where the list was moved, replaced or deleted since it was opened.
    func checkPlace() throws

    /// Waits for another program's lock no longer than this from now on.
    func wait(atMost time: Duration) throws

    /// Walks through the whole list; nil where it is sound, else what is wrong first.
    func fault() throws -> String?

    /// Closes the list; what is asked of it later fails.
    func close()
}
