/// What a connection and a request may take: the numbers of docs/serve.md, shorter ones in tests.
package struct WebLimits: Sendable {
    /// Bytes of the request's target.
    package var target = 8 << 10
    /// Bytes of all header fields.
    package var fields = 16 << 10
    package var fieldCount = 100
    /// Bytes of a body that are kept.
    package var body = 16 << 10
    /// For a head, counted from its first byte.
    package var headTime = Duration.seconds(10)
    /// For a body, in all.
    package var bodyTime = Duration.seconds(20)
    /// For the work on an answer.
    package var workTime = Duration.seconds(10)
    /// For an answer to be taken.
    package var answerTime = Duration.seconds(30)
    /// Between two requests.
    package var idleTime = Duration.seconds(30)
    /// For what is sent after an answer that ends a connection: dropped, so that the answer is
    /// read before the connection is reset.
    package var lingerTime = Duration.seconds(2)
    package var connections = 2_048
    /// Connections of one address that is no proxy of ours.
    package var connectionsOfAddress = 32
    /// Bytes of the heads and bodies that are being read, in all.
    package var memory = 64 << 20
    /// For requests that are under way when the server stops.
    package var drainTime = Duration.seconds(10)

    package init() {}

    /// How often deadlines are looked at.
    var sweep: Duration {
        let shortest = min(headTime, bodyTime, workTime, answerTime, idleTime, lingerTime)
        return min(.milliseconds(250), shortest / 4)
    }
}
