/// What may happen next.
enum ModelStep: Hashable, Sendable {
    // A sender and its ledger.
    case open(Int)
    case closeLogBefore(Int)
    case settle(Int)
    case handOut(mail: Int, by: Int)
    case commit(mail: Int, by: Int)
    case commitIsRefused(of: Int)
    case end(Int)
    // A sender, its log and its connections.
    case refuseEarly(mail: Int, by: Int)
    case beginLeft(mail: Int, by: Int)
    case storeLeft(mail: Int, by: Int)
    case readFence(mail: Int, by: Int)
    case writeEnd(mail: Int, by: Int)
    case loseConnection(mail: Int, by: Int)
    case storeAnswer(mail: Int, by: Int)
    // The server.
    case accept(mail: Int, by: Int)
    case deferMail(mail: Int, by: Int)
    case acceptWithoutReply(mail: Int, by: Int)
    // Somebody decides.
    case resend(mail: Int)
    // Faults.
    case kill(Int)
    case cutPower
    case loseLog
    case openBeside(Int)
    case stop(Int)
}
