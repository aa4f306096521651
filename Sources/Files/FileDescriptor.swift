package import Glibc

/// An open file, closed when it goes.
package struct FileDescriptor: ~Copyable {
    package let number: Int32
    package let path: String

    /// Opens a file; never through `fork` or `exec` (O_CLOEXEC).
    package init(opening path: String, _ flags: Int32, mode: UInt32 = 0o600) throws(FileError) {
        let number = open(path, flags | O_CLOEXEC, mode_t(mode))
        if number < 0 { throw .system("open", path) }
        self.number = number
        self.path = path
    }

    deinit { close(number) }

    /// Writes all the bytes.
    package func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(number, rest.baseAddress!, rest.count)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw .system("write", path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Writes all the bytes of an array.
    package func write(array bytes: [UInt8]) throws(FileError) {
        let result = bytes.withUnsafeBytes { buffer -> Result<Void, FileError> in
            do throws(FileError) { return .success(try write(buffer)) } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Reads up to the buffer's size; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        while true {
            let count = Glibc.read(number, buffer.baseAddress!, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw .system("read", path) }
        }
    }

    /// Reads up to the array's size; 0 at the end.
    package func read(intoArray array: inout [UInt8]) throws(FileError) -> Int {
        let result = array.withUnsafeMutableBytes { buffer -> Result<Int, FileError> in
            do throws(FileError) { return .success(try read(into: buffer)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Reads to the end, or until so many bytes are there.
    package func readAll(upTo limit: Int = .max) throws(FileError) -> [UInt8] {
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while out.count < limit {
            let count = try read(intoArray: &chunk)
            if count == 0 { break }
            out.append(contentsOf: chunk[..<min(count, limit - out.count)])
        }
        return out
    }

    /// Returns when everything written is on the disk.
    package func synchronize() throws(FileError) {
        while fsync(number) != 0 {
            if errno != EINTR { throw .system("fsync", path) }
        }
    }

    /// What the system knows about the file.
    package func status() throws(FileError) -> stat {
        var status = stat()
        if fstat(number, &status) != 0 { throw .system("stat", path) }
        return status
    }
}
