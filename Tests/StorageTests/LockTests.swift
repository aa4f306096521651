import Foundation
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files

/// Who comes second to a lock is told who came first.
struct LockTests {
    let folder = TemporaryFolder()

    /// Takes the lock of a ledger as another program would; the file tells nothing yet.
    private func takeLock(saying text: String) throws -> Int32 {
        try folder.write(text, to: "ledger.lock")
        let file = open(folder.file("ledger.lock"), O_RDWR)
        var request = flock()
        request.l_type = Int16(F_WRLCK)
        // F_OFD_SETLK, which Swift does not see.
        try #require(fcntl(file, 37, &request) == 0)
        return file
    }

    @Test(arguments: ["", "2147483646\nnobody\n2026-11-22T09:30:00Z\n"])
    func `a holder who has just come is named`(_ before: String) throws {
        let host = ProcessInfo.processInfo.hostName
        let file = try takeLock(saying: before.replacingOccurrences(of: "nobody", with: host))
        defer { close(file) }
        let name = "\(getpid())\n\(host)\n2026-11-22T10:00:00Z\n"
        Thread.detachNewThread {
            usleep(40_000)
            _ = name.withCString { pwrite(file, $0, strlen($0), 0) }
        }
        do {
            _ = try LedgerDatabase(writing: folder.file("ledger.sqlite"), now: .test)
            Issue.record("the lock was not respected")
        } catch let error as FileError {
            #expect(error.description.contains("process \(getpid())"), "\(error)")
        }
    }
}
