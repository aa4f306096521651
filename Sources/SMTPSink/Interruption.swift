internal import NIOCore

/// What the connection has to do before the session can go on, if ever.
enum Interruption {
    case delay(Duration, then: ByteBuffer)
    case trickle(Duration, ByteBuffer)
    /// Closes in good order: what was said is heard.
    case farewell
    case close, reset, stall, endlessLine
}
