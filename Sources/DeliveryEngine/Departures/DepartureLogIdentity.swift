/// Which departure log a run keeps, as its ledger names it.
///
/// A copy of the file, or the file on another boot or mount of its disk, is another log: what is
/// missing there may have left all the same.
public struct DepartureLogIdentity: Hashable, Sendable {
    /// Drawn for the run: 32 hexadecimal digits.
    public var number: String
    /// The boot of the machine (`/proc/sys/kernel/random/boot_id`); nil where none is known, or the
    /// file system does not promise to keep what a dead process stored.
    public var boot: String?
    /// The device that holds the file.
    public var device: UInt64
    /// The file's number there.
    public var file: UInt64
    /// The mount through which it was made.
    public var mount: UInt64

    /// Describes a log.
    public init(number: String, boot: String?, device: UInt64, file: UInt64, mount: UInt64) {
        self.number = number
        self.boot = boot
        self.device = device
        self.file = file
        self.mount = mount
    }
}
