import NewsletterCore
import Testing

@testable import PostriderKit
@testable import Subscribing

/// `doctor` says of a wish that was set aside whether whoever wished it gets mail meanwhile.
struct SetAsideRemedyTests {
    private func remedy(of wish: String) -> Remedy {
        ListCheck.remedy(
            of: SetAsideEntry(
                id: "x", who: "ann@example.org", wish: wish, at: Timestamp(seconds: 0), why: "y"))
    }

    @Test(arguments: ["leave", "remove", "mark", "suppress", "unknown"])
    func `who wished to leave gets no mail`(_ wish: String) {
        #expect("\(remedy(of: wish))".contains("They get no mail meanwhile"))
    }

    @Test(arguments: ["pause", "undo", "reason"])
    func `who wished for less is not said to be kept from mail`(_ wish: String) {
        #expect(!"\(remedy(of: wish))".contains("no mail meanwhile"))
    }
}
