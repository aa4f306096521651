internal import Foundation
internal import Synchronization

/// What time it is for a program whose time the shim hastens (`Tests/FaultShim/Clock.c`), and for
/// the relay that it talks to.
///
/// As long as no program with the shim has run, it is the machine's time.
final class ProgramTime: Sendable {
    /// The file through which the shim tells how far it is ahead.
    let path: String
    private let page: Mutex<UnsafeMutablePointer<Int64>>

    init(at path: String) throws {
        self.path = path
        let file = open(path, O_RDWR | O_CREAT, 0o600)
        defer { close(file) }
        guard file >= 0, ftruncate(file, 8) == 0,
            let page = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), page != MAP_FAILED
        else { throw SoakError("\(path): \(String(cString: strerror(errno)))") }
        self.page = Mutex(page.assumingMemoryBound(to: Int64.self))
    }

    deinit {
        _ = page.withLock { munmap($0, 8) }
    }

    var now: Date {
        Date() + Double(page.withLock { $0.pointee }) / 1e9
    }
}

extension Room {
    /// The environment in which time passes at this speed for the program while it waits.
    func clock(_ scale: Scale) -> [String: String] {
        scale.speed == 1
            ? [:]
            : [
                "LD_PRELOAD": Programs.shim, "FAULT_SPEED": "\(scale.speed)",
                "FAULT_TIME": time.path,
            ]
    }

    /// How many minutes of the program's have passed since.
    func minutes(since start: Date) -> Double { time.now.timeIntervalSince(start) / 60 }
}
