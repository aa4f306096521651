public import Foundation

/// A mail that the sink accepted.
public struct ReceivedMail: Sendable, Hashable {
    /// Its place among the mails accepted by the sink, from 1.
    public let sequence: Int
    /// The connection that brought it, from 1.
    public let connection: Int
    /// The envelope sender, empty for the null return path.
    public let sender: String
    /// The envelope recipients that were accepted, in their order.
    public let recipients: [String]
    /// The mail as it was before dot-stuffing, with its CRLF.
    public let bytes: [UInt8]
    /// When its last byte came, by the clock of the configuration.
    public let receivedAt: Date
}
