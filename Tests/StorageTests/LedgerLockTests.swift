import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage

/// A ledger has one writer, whatever is done to the lock file beside it.
struct LedgerLockTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.file("ledger.sqlite") }

    private func make() throws -> LedgerDatabase {
        try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...3 { try add(.test(number)) }
        }.ledger
    }

    private func open() throws -> LedgerDatabase { try LedgerDatabase(writing: path, now: .test) }

    private func isLocked(_ error: any Error) -> Bool {
        if case .locked? = (error as? FileError)?.reason { true } else { false }
    }

    /// Whether this process has a lock of SQLite's on the file, as another descriptor sees it.
    private func hasLockOfSQLite(_ descriptor: Int32) -> Bool {
        var request = flock()
        request.l_type = Int16(F_WRLCK)
        request.l_whence = Int16(SEEK_SET)
        // F_OFD_GETLK, which Swift does not see.
        return fcntl(descriptor, 36, &request) == 0 && request.l_type != Int16(F_UNLCK)
    }

    @Test(arguments: [true, false])
    func `a lock file that somebody removes lets nobody in`(_ isNew: Bool) throws {
        var ledger = try make()
        if !isNew {
            ledger.close()
            ledger = try open()
        }
        unlink(folder.file("ledger.lock"))
        #expect { try open() } throws: { isLocked($0) }
        unlink(folder.file("ledger.lock"))
        ledger.close()
        try open().close()
    }

    @Test func `a ledger that is closed can be opened, although its object is still there`() throws
    {
        let first = try make()
        first.close()
        let second = try open()
        #expect(try second.tally().candidates == 3)
        withExtendedLifetime(first) {}
    }

    @Test func `whoever finds the ledger taken takes no lock of SQLite's away`() throws {
        let writer = try make()
        let reader = try LedgerDatabase(reading: path)
        #expect(try reader.tally().candidates == 3)
        let descriptor = Foundation.open(path, O_RDWR | O_CLOEXEC)
        #expect(hasLockOfSQLite(descriptor))
        unlink(folder.file("ledger.lock"))
        #expect { try open() } throws: { isLocked($0) }
        #expect(hasLockOfSQLite(descriptor))
        writer.close()
        reader.close()
        close(descriptor)
    }

    @Test func `no descriptor stays open`() throws {
        let before = try openFiles
        for _ in 0..<3 {
            let ledger = try FileManager.default.fileExists(atPath: path) ? open() : make()
            unlink(folder.file("ledger.lock"))
            #expect { try open() } throws: { isLocked($0) }
            ledger.close()
        }
        #expect(try openFiles == before)
    }

    /// How many descriptors lead to this test's folder.
    private var openFiles: Int {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
                let target = try? FileManager.default.destinationOfSymbolicLink(
                    atPath: "/proc/self/fd/\($0)")
                return target?.hasPrefix(folder.path) == true
            }
        }
    }

    @Test func `what another program holds or a full disk may pass, damage does not`() {
        func mayPass(_ reason: FileError.Reason) -> Bool {
            FileError(path: path, reason: reason).mayPass
        }
        #expect(mayPass(.busy) && mayPass(.locked(by: nil)) && mayPass(.full))
        #expect(!mayPass(.damaged("here")) && !mayPass(.foreign("a text")) && !mayPass(.missing))
    }
}
