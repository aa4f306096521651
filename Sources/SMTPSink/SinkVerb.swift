/// A kind of command, as the sink's statistics tell them apart.
public enum SinkVerb: Int, CaseIterable, Sendable {
    /// The greeting of RFC 5321 section 4.1.1.1.
    case ehlo
    /// The greeting of old.
    case helo
    /// The start of a mail (section 4.1.1.2).
    case mail
    /// A recipient (section 4.1.1.3).
    case rcpt
    /// The request to send the body (section 4.1.1.4).
    case data
    /// A piece of a mail that follows (RFC 3030).
    case bdat
    /// The end of a transaction without a mail (section 4.1.1.5).
    case rset
    /// A question whether an address exists (section 4.1.1.6).
    case vrfy
    /// A question for help (section 4.1.1.8).
    case help
    /// Nothing (section 4.1.1.9).
    case noop
    /// The end of the connection (section 4.1.1.10).
    case quit
    /// A login (RFC 4954).
    case auth
    /// Anything else.
    case unknown

    /// The command word at the start of a line, told without making a string.
    init(_ line: UnsafeRawBufferPointer) {
        guard line.count == 4 || (line.count > 4 && line[4] == ASCII.space) else {
            self = .unknown
            return
        }
        // Clearing bit 5 turns small letters into capitals.
        let word = UInt32(bigEndian: line.loadUnaligned(as: UInt32.self)) & 0xDFDF_DFDF
        switch word {
        case 0x4548_4C4F: self = .ehlo
        case 0x4845_4C4F: self = .helo
        case 0x4D41_494C: self = .mail
        case 0x5243_5054: self = .rcpt
        case 0x4441_5441: self = .data
        case 0x4244_4154: self = .bdat
        case 0x5253_4554: self = .rset
        case 0x5652_4659: self = .vrfy
        case 0x4845_4C50: self = .help
        case 0x4E4F_4F50: self = .noop
        case 0x5155_4954: self = .quit
        case 0x4155_5448: self = .auth
        default: self = .unknown
        }
    }
}
