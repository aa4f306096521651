internal import CStatx
internal import DeliveryEngine
internal import Files
internal import Glibc

/// Where a departure log lies, and what that place promises.
struct DeparturePlace {
    private let device, file, mount, namespace: UInt64
    /// Zero where the file system or the system does not tell.
    private let born: Int64
    private let kind: String

    init(of file: borrowing FileDescriptor) throws(FileError) {
        let status = try file.status()
        device = UInt64(status.st_dev)
        self.file = UInt64(status.st_ino)
        var facts = cstatx_facts()
        let isKnown = cstatx(file.number, &facts) == 0
        born = isKnown ? facts.born : 0
        mount = isKnown ? facts.mount : 0
        var mounts = stat()
        namespace = stat("/proc/self/ns/mnt", &mounts) == 0 ? UInt64(mounts.st_ino) : 0
        kind = Mount(of: file)?.kind ?? ""
    }

    /// The identity of a log that is made here on a boot.
    func identity(_ number: String, boot: String?) -> DepartureLogIdentity {
        DepartureLogIdentity(
            number: number, boot: keepsPages ? boot : nil, device: device, file: file, born: born,
            mount: mount, namespace: namespace)
    }

    /// Whether it is the very file of an identity, and no copy or successor of it.
    func isFile(of identity: DepartureLogIdentity) -> Bool {
        (device, file, born) == (identity.device, identity.file, identity.born)
    }

    /// Whether the file system was certainly mounted anew since.
    ///
    /// Numbers of mounts tell only within a namespace; in another one the same mount has another.
    func isRemounted(since identity: DepartureLogIdentity) -> Bool {
        namespace == identity.namespace && mount != identity.mount
    }

    /// Whether what a process stored is there when it is dead, nobody else's cache lies between, and
    /// the file can be told from its copies: not on a file server, nor in another program, nor where
    /// no file has a time of birth.
    var keepsPages: Bool {
        born != 0 && !kind.isEmpty && !kind.hasPrefix("fuse") && !Self.remote.contains(kind)
    }

    /// Mapped where room that was allotted stays so.
    ///
    /// File systems that write elsewhere instead of in place, as Btrfs and ZFS do, and XFS where a
    /// copy shares the blocks, may need more when a page is written.
    var access: DeparturePages.Access {
        ["ext2", "ext3", "ext4", "tmpfs"].contains(kind) ? .mapped : .written
    }

    private static let remote: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "gfs2", "ocfs2",
        "virtiofs", "vboxsf",
    ]
}
