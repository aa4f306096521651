import GRDB
import Testing

@testable import Files
@testable import Storage

/// A disk without space shows itself in several ways; all mean the same to whoever reads it.
struct FullDiskTests {
    @Test(arguments: [
        ResultCode.SQLITE_FULL, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE,
    ])
    func `SQLite's errors of a full disk say that no space is left`(_ code: ResultCode) {
        #expect {
            try DatabaseFile.translating("ledger.sqlite") { throw DatabaseError(resultCode: code) }
        } throws: { error in
            (error as? FileError)?.reason == .full
        }
    }

    @Test func `another error of the disk is told as it is`() {
        #expect {
            try DatabaseFile.translating("ledger.sqlite") {
                throw DatabaseError(resultCode: .SQLITE_IOERR_READ)
            }
        } throws: { error in
            if case .database? = (error as? FileError)?.reason { true } else { false }
        }
    }
}
