/// Which departure log a run keeps, as its ledger names it.
///
/// A copy of the file, or the file on another boot, is another log: what is missing there may have
/// left all the same. So is the file on another mount of its disk, since a disk that is mounted
/// anew may have lost what the first mount did not write; but mounts are numbered in each namespace
/// anew, as of a container or of a service that systemd keeps apart: those of another namespace tell
/// nothing.
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
    /// When the file system made it, in nanoseconds since 1970: its number may be another file's
    /// when it is gone.
    public var born: Int64
    /// The mount through which it was made.
    public var mount: UInt64
    /// The namespace in which that mount has this number.
    public var namespace: UInt64

    /// Describes a log.
    public init(
        number: String, boot: String?, device: UInt64, file: UInt64, born: Int64, mount: UInt64,
        namespace: UInt64
    ) {
        self.number = number
        self.boot = boot
        self.device = device
        self.file = file
        self.born = born
        self.mount = mount
        self.namespace = namespace
    }
}
