import Files
internal import Glibc
public import NewsletterCore
public import Subscribing

/// The people of a newsletter: subscribers, lists, suppressions, and what happened to whom.
///
/// ```swift
/// let list = try SubscriberDatabase(at: newsroom.subscriberDatabase, effects: effects)
/// try list.people.add(SubscriberEntry(address: address, lists: [weekly]), origin: .command)
/// ```
///
/// Several programs may have the file open: it uses a rollback journal (TRUNCATE) with
/// synchronous=FULL, since SQLite before 3.51.3 can damage a WAL that two connections write.
/// One who waits longer than the busy timeout for another's lock gets a ``FileError`` that
/// is temporary. Every change is one transaction; it is on the disk when the call returns.
/// While rows are pulled from it, nothing else can be asked of the same database value.
public final class SubscriberDatabase: ListCustody {
    let list: OpenList
    private let token: OpenFiles.Token

    /// Who is on the list.
    package var people: StoredPeople { StoredPeople(list: list) }
    /// All that is held of a person.
    package var personalData: StoredPersonalData { StoredPersonalData(list: list) }
    /// The lists that people are on.
    package var lists: StoredLists { StoredLists(list: list) }
    /// Who gets no mail.
    package var suppressions: StoredSuppressions { StoredSuppressions(list: list) }
    /// Expressions that have a name.
    package var segments: StoredSegments { StoredSegments(list: list) }
    /// Tables of people, in and out.
    package var imports: StoredImports { StoredImports(list: list) }
    /// Whom mailings are about.
    package var audiences: StoredAudiences { StoredAudiences(list: list) }
    /// The keys of hashes.
    package var keys: StoredKeys { StoredKeys(list: list) }
    /// Copies of the list.
    package var backups: StoredBackups { StoredBackups(list: list) }

    /// The list by role, for use cases.
    package var store: SubscriberStore {
        SubscriberStore(
            people: people, personalData: personalData, lists: lists,
            suppressions: suppressions, segments: segments, imports: imports,
            audiences: audiences, keys: keys, backups: backups, custody: self)
    }

    /// Throws where the file was moved, replaced or deleted since it was opened: what is recorded
    /// now stands in another.
    public func checkPlace() throws { try token.check(list.file.path) }

    /// Opens the database, or makes it, readable for its owner alone.
    ///
    /// `keys` are those under which ``forget(_:origin:)`` remembers that an address gets no mail,
    /// the present one first; `addressHash` stands for one that has no name. `issues` is where
    /// a segment finds past ones. With no `busyTimeout` it waits for nobody. Throws
    /// ``FileError`` without having written where the file is foreign, damaged or a newer
    /// version's.
    public init(
        at path: String, effects: Effects, addressHash: AddressHash? = nil,
        keys: [ListKey] = [], issues: (any IssueLedgers)? = nil,
        busyTimeout: Duration = .seconds(5)
    ) throws {
        let folder = Folder.parent(of: path)
        try Folder.create(folder, mode: 0o700)
        let (file, token) = try FolderLock.take(in: folder, waiting: busyTimeout > .zero) {
            let (file, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
                if case .absent = inspection {
                    _ = try FileDescriptor(opening: path, O_RDWR | O_CREAT)
                }
                return try DatabaseFile(path, holdsReadings: true, busyTimeout: busyTimeout) { db in
                    try Session(db).run(
                        """
                        PRAGMA synchronous = FULL; PRAGMA cache_size = -8192;
                        PRAGMA temp_store = MEMORY
                        """)
                }
            }
            try SubscriberSchema.migrate(file)
            return (file, token)
        }
        let steps = ListSteps(
            path: path, effects: effects,
            addressHash: AddressHashes(keys) ?? addressHash.map { AddressHashes(current: $0) },
            keys: keys, issues: issues)
        list = OpenList(
            file: ListFile(
                SessionFile(file), intake: Intake(of: path, effects: effects), steps: steps,
                busyTimeout: busyTimeout),
            steps: steps)
        self.token = token
        try self.keys.noteKeys()
    }

    /// Closes the file; what is asked of it later fails.
    public func close() { list.file.close() }

    /// Waits for another program's lock no longer than this from now on.
    public func wait(atMost time: Duration) throws { try list.file.wait(atMost: time) }

    /// Walks through the whole file; nil where it is sound, else what is wrong first.
    public func fault() throws -> String? { try list.file.fault() }
}
