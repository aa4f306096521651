/// How sign-ups of one domain went.
package struct SignUpTally: Hashable, Sendable {
    package var domain: String
    /// How many asked, or were asked.
    package var asked: Int
    /// To how many of those a mail that asks to confirm has left.
    package var mailed: Int
    /// How many confirmed.
    package var confirmed: Int

    package init(domain: String, asked: Int, mailed: Int, confirmed: Int) {
        self.domain = domain
        self.asked = asked
        self.mailed = mailed
        self.confirmed = confirmed
    }
}
