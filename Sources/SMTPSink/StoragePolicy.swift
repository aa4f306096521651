/// What a sink does with the mail that it accepts.
public enum StoragePolicy: Sendable {
    /// Counts it; no byte of a body is stored or copied.
    case count
    /// Keeps it in `SinkServer.received`.
    case memory
    /// Writes it into the Maildir at this path, which is made if it is missing; with `syncing`
    /// it is on the disk before the 250 leaves.
    case maildir(String, syncing: Bool = false)
}
