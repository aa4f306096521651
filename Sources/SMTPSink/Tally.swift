/// What one connection has counted since it last published; plain integers, for the hot path.
struct Tally {
    var messages = 0
    var recipients = 0
    var bytes = 0
    var refused = 0
    var pipelinedEnvelopes = 0
    var bareLineEnds = 0
    var loginAttempts = 0
    var loginFailures = 0
    private var commands = [Int](repeating: 0, count: SinkVerb.allCases.count)

    mutating func count(_ verb: SinkVerb) { commands[verb.rawValue] += 1 }

    /// Adds these counts to a sum and starts from zero, keeping the memory.
    mutating func move(to sum: inout Tally) {
        sum.messages += messages
        sum.recipients += recipients
        sum.bytes += bytes
        sum.refused += refused
        sum.pipelinedEnvelopes += pipelinedEnvelopes
        sum.bareLineEnds += bareLineEnds
        sum.loginAttempts += loginAttempts
        sum.loginFailures += loginFailures
        (messages, recipients, bytes, refused) = (0, 0, 0, 0)
        (pipelinedEnvelopes, bareLineEnds, loginAttempts, loginFailures) = (0, 0, 0, 0)
        for index in commands.indices {
            sum.commands[index] += commands[index]
            commands[index] = 0
        }
    }

    /// The counts as the public snapshot has them, without those of connections.
    var statistics: SinkStatistics {
        var statistics = SinkStatistics()
        statistics.messages = messages
        statistics.recipients = recipients
        statistics.bytes = bytes
        statistics.refused = refused
        statistics.pipelinedEnvelopes = pipelinedEnvelopes
        statistics.bareLineEnds = bareLineEnds
        statistics.loginAttempts = loginAttempts
        statistics.loginFailures = loginFailures
        for verb in SinkVerb.allCases where commands[verb.rawValue] > 0 {
            statistics.commands[verb] = commands[verb.rawValue]
        }
        return statistics
    }
}
