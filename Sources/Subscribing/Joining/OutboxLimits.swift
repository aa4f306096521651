/// How many mails that ask to confirm leave an hour.
package struct OutboxLimits: Hashable, Sendable {
    package var inAll: Int
    package var toDomain: Int

    package init(inAll: Int, toDomain: Int) {
        self.inAll = inAll
        self.toDomain = toDomain
    }
}
