import DeliveryEngine
import Testing

@testable import NewsletterCore

@Suite struct RealReplyTests {
    @Test func `there are many of them, from everywhere`() {
        #expect(RealReplies.all.count >= 300)
        #expect(Set(RealReplies.all.map(\.group)).count == 7)
        #expect(Set(RealReplies.all.map(\.expected)) == Set(ReplyClass.allCases))
    }

    @Test(arguments: RealReplies.all)
    func `a real reply is about what a person reads in it`(item: RealReplies.Case) {
        let meaning = ReplyMeaning(item.reply)
        #expect(
            meaning.replyClass == item.expected,
            "\(item.reply.command) \(item.reply): \(meaning.reason), to \(meaning.route)")
    }
}
