internal import DeliveryEngine
import Files
internal import Glibc
internal import NewsletterCore

// A departure log beside a ledger that does not name it:
//
//  the log                          what it tells, and what follows
//  its run still has it             somebody sends from here: no other run begins
//  of another mailing of the issue  nothing; it stays
//  knows of later commits           the ledger was put back to an earlier state: it sends nothing
//  knows of no later ones           the run that settled it died before it deleted it: it goes
//  nothing was ever stored in it    its run died as it made it: it goes
//  its head cannot be read          nothing; it stays

/// The departure logs beside a ledger that it does not name.
struct StrayDepartures {
    /// Those of which nobody needs to know any more.
    private(set) var settled: [String] = []

    /// Looks at them; `commits` is how many the ledger has made for runs, `isLatest` that somebody
    /// says that this is the latest state of it all the same.
    ///
    /// Throws where another run has one, one cannot be opened, or one is later than the ledger.
    init(
        beside ledger: String, besides named: DepartureLogIdentity?, of mailing: Timestamp,
        commits: Int64, isLatest: Bool
    ) throws(FileError) {
        for path in try Self.paths(beside: ledger) {
            if let named, path == DepartureFile.path(of: named.number, beside: ledger) { continue }
            let finding = try DepartureFile.opening(path, O_RDWR | O_NONBLOCK) {
                file throws(FileError) in
                try Finding(file, of: mailing, commits: commits)
            }
            switch finding {
            case .held: throw FileError(path: ledger, reason: .locked(by: nil))
            case .later where !isLatest: throw FileError(path: ledger, reason: .setBack)
            case .later, .settled: settled.append(path)
            case .saysNothing, nil: break
            }
        }
    }

    /// Deletes those of which nobody needs to know any more.
    func remove() { for path in settled { unlink(path) } }

    /// What one turns out to be.
    private enum Finding {
        case held, later, settled, saysNothing

        init(
            _ file: borrowing FileDescriptor, of mailing: Timestamp, commits: Int64
        ) throws(FileError) {
            if try file.isLocked() {
                self = .held
                return
            }
            let bytes = try file.readAll()
            guard let head = DepartureHead(bytes), let last = head.lastCommit else {
                self = DepartureLayout.wasNeverUsed(bytes) ? .settled : .saysNothing
                return
            }
            if head.mailing != mailing {
                self = .saysNothing
            } else {
                self = last > commits ? .later : .settled
            }
        }
    }

    private static func paths(beside ledger: String) throws(FileError) -> [String] {
        let prefix = DepartureFile.path(of: "", beside: ledger)
        let folder = Folder.parent(of: ledger)
        return try Folder.names(in: folder).sorted().map { "\(folder)/\($0)" }.filter { path in
            let number = path.dropFirst(prefix.count)
            return path.hasPrefix(prefix) && number.utf8.count == 32
                && number.allSatisfy(\.isHexDigit)
        }
    }
}
