internal import Glibc

extension Machine {
    /// The present boot of this machine; nil where the system does not tell.
    public static let boot: String? = {
        let path = "/proc/sys/kernel/random/boot_id"
        guard let bytes = try? FileDescriptor(opening: path, O_RDONLY).readAll() else { return nil }
        let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        return text.isEmpty ? nil : text
    }()
}
