internal import Glibc
public import NewsletterCore

/// Why a file or a database of the newsroom could not be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The file does not exist.
        case missing
        /// The file exists and would be overwritten.
        case exists
        /// Neither this folder nor one above it is a newsroom.
        case noNewsroom
        /// A secret that others on this machine can read; the mode is its permission bits.
        case exposed(mode: UInt32)
        /// A system call failed; the number is its errno.
        case system(call: String, errno: Int32)
        /// Another program kept the database locked for longer than we wait.
        case busy
        /// Another run holds the lock.
        case locked(by: LockHolder?)
        /// A ledger whose mailing last ran from another file, of which this is a copy.
        case elsewhere(LedgerHome)
        /// A ledger that knows nothing of a run which began or ended at a time: an older copy; from
        /// which other ledger that was, or nil.
        case outdated(Timestamp, ledger: String?)
        /// A ledger that knows fewer hand-outs of its last run than the run's departure log.
        case setBack
        /// The file was taken away from its path while it was open; where it stands now, or nil
        /// where it was deleted.
        case displaced(to: String?)
        /// No space is left on the disk.
        case full
        /// A file of another kind; the text says what was found.
        case foreign(String)
        /// A newer Postrider wrote the file.
        case newer
        /// The file is damaged; the text says where.
        case damaged(String)
        /// The content breaks a rule; the text says which.
        case unfit(String)
        /// Any other error of SQLite.
        case database(code: Int32, message: String)
    }

    /// The file.
    public let path: String
    /// What is wrong with it.
    public let reason: Reason

    /// The way out, where ``description`` does not end with it.
    public let remedy: Remedy?

    /// A file, what is wrong with it, and the way out.
    public init(path: String, reason: Reason, remedy: Remedy? = nil) {
        self.path = path
        self.reason = reason
        self.remedy = remedy ?? reason.remedy(path)
    }

    /// Whether the same may succeed later without anybody mending anything.
    public var isTemporary: Bool {
        switch reason {
        case .busy, .locked: true
        default: false
        }
    }

    /// Whether there is no space to write now.
    public var isShortOfSpace: Bool { if case .full = reason { true } else { false } }

    /// Whether the system refuses it until somebody changes the path or the permissions.
    public var isRefusal: Bool {
        guard case .system(_, let number) = reason else { return false }
        return [EACCES, EPERM, EROFS, EISDIR, ENOTDIR, ELOOP, ENAMETOOLONG].contains(number)
    }

    /// Whether a file was to be made that stands already.
    public var isTaken: Bool { if case .exists = reason { true } else { false } }

    /// Whether the file holds nothing that this or a newer version could read.
    public var isBeyondUse: Bool {
        switch reason {
        case .damaged, .foreign: true
        default: false
        }
    }

    /// Whether the file can be read, and what it says cannot be used.
    public var isUnfit: Bool { if case .unfit = reason { true } else { false } }

    /// One or two sentences: the file, what is wrong, what to do.
    public var description: String { "\(path.escapingControls()): \(explanation)" }

    private var explanation: String {
        switch reason {
        case .missing:
            "does not exist; check the path"
        case .exists:
            "exists already; remove it first or choose another name"
        case .noNewsroom:
            "no newsroom here or above (a folder with postrider.yml)"
        case .exposed(let mode):
            "others can read this secret (mode \(String(mode, radix: 8))); "
                + "run `chmod 600` on it, and replace it if somebody may have seen it"
        case .system(_, EISDIR): "is a folder; name a file"
        case .system(_, EACCES), .system(_, EPERM):
            "this user has no permission for it; run Postrider as the user to whom the newsroom "
                + "belongs, or change the permissions"
        case .system(let call, let number):
            "\(call) failed: \(String(cString: strerror(number)))"
        case .busy:
            "another program is writing to it; try again in a moment"
        case .locked(let holder):
            "another run is at work on it"
                + (holder.map { " (\($0))" } ?? "") + "; wait until it has ended, or stop it"
        case .elsewhere(let home):
            "is not the file from which its mailing last ran (\(home.path.escapingControls()) on "
                + "\(home.machine.name.escapingControls())), but a copy or a backup of it; two "
                + "copies that send mail people twice"
        case .outdated(let lastRun, let ledger):
            "knows nothing of the mailing's last run (\(lastRun)"
                + (ledger.map { ", from \($0.escapingControls())" } ?? "")
                + "): it is an older copy, as of a backup; whoever was mailed since it was made would "
                + "be mailed twice"
        case .setBack:
            "knows nothing of the last mails of its last run, which the departure log beside it does: "
                + "it was put back to an earlier state; whoever was mailed since then would be mailed "
                + "twice"
        case .displaced(let place?):
            "was moved to \(place.escapingControls()) while this program worked with it"
        case .displaced(nil):
            "was deleted or replaced while this program worked with it"
        case .full:
            "no space is left on the disk, or a limit on files is reached; "
                + (path.hasSuffix("ledger.sqlite") ? "" : "nothing was changed, ")
                + "make room and run the same command again"
        case .foreign(let what):
            "is \(what) and not Postrider's; nothing was changed, "
                // Without a ledger everybody would be mailed again.
                + (path.hasSuffix("ledger.sqlite")
                    ? "put the ledger back from a backup before anything is sent again"
                    : "move it out of the way")
        case .newer:
            "was written by a newer Postrider; nothing was changed, use that version"
        case .damaged(let what):
            "is damaged (\(what)); nothing was changed, restore it from a backup"
        case .unfit(let what):
            what
        case .database(let code, _) where code & 0xFF == 14:
            "the database cannot be opened; look at the permissions of the file and its folder, "
                + "and whether their disk can be written"
        case .database(let code, let message):
            "the database answered \"\(message)\" (\(code)); if it stays so, restore the file from a backup"
        }
    }
}

extension FileError {
    /// The error that a number of the system (errno) names after a call that failed.
    public init(path: String, call: String, errno number: Int32) {
        let reason: Reason =
            switch number {
            case ENOENT: .missing
            case ENOSPC, EDQUOT, EFBIG: .full
            default: .system(call: call, errno: number)
            }
        self.init(path: path, reason: reason)
    }

    /// The error of a system call that has just failed.
    package static func system(_ call: String, _ path: String) -> FileError {
        FileError(path: path, call: call, errno: errno)
    }
}

extension FileError: Explained {
    /// Whether to wait, to mend the file, or to set up what is missing.
    public var problem: Problem { Problem(kind, description, remedy: remedy) }

    private var kind: Problem.Kind {
        switch reason {
        case .busy, .locked: .tryLater
        case .noNewsroom, .exposed: .badConfiguration
        case .system: isRefusal ? .badData : .tryLater
        case .full, .database: .tryLater
        case .missing, .exists, .foreign, .newer, .damaged, .unfit, .elsewhere,
            .outdated, .setBack, .displaced:
            .badData
        }
    }
}

extension FileError.Reason {
    /// The way out that a front has a verb for.
    fileprivate func remedy(_ path: String) -> Remedy? {
        switch self {
        case .noNewsroom: .makeOrNameNewsroom
        case .elsewhere: .goOnThereOrMove(Self.slug(ofLedger: path))
        case .outdated, .setBack: .putBackLatestOrMove(Self.slug(ofLedger: path))
        case .displaced(let place?):
            // A folder that was moved holds more of the same database than its file.
            Folder.isFolder(Folder.parent(of: path))
                ? .putBack(path, from: place)
                : .putBack(Folder.parent(of: path), from: Folder.parent(of: place))
        case .displaced(nil): .replaceByBackup
        default: nil
        }
    }

    /// The issue of a ledger that stands where a newsroom has it; nil of any other file.
    private static func slug(ofLedger path: String) -> Slug? {
        let names = path.split(separator: "/").suffix(3)
        guard names.count == 3, names.first == "Issues", names.last == "ledger.sqlite" else {
            return nil
        }
        return Slug(String(names[names.startIndex + 1]))
    }
}
