internal import Glibc

/// A system call on a file that failed.
struct FileFailure: Error, CustomStringConvertible {
    let call: String
    let code = errno

    var description: String { "\(call): \(String(cString: strerror(code)))" }
}

/// A file open for writing, closed when it is let go.
struct WritableFile: ~Copyable {
    private let descriptor: Int32

    init(_ path: String, _ flags: Int32) throws(FileFailure) {
        descriptor = open(path, flags | O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileFailure(call: "open") }
    }

    deinit { close(descriptor) }

    /// Writes all bytes, however many calls it takes.
    func write(_ bytes: [UInt8]) throws(FileFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw FileFailure(call: "write") }
            rest = rest.dropFirst(written)
        }
    }

    func sync() throws(FileFailure) {
        guard fsync(descriptor) == 0 else { throw FileFailure(call: "fsync") }
    }
}
