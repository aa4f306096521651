import Composing
import MailFormat
import NewsletterCore
import Subscribing

// Mails about one's own settings.

extension JoinMailWriter {
    func settings(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        let end = request.askedAt + JoiningRules.settingsTime
        return [
            .words(words.text(.settingsIntro, about(request, words))),
            .link(address("d", .data, request, until: end)),
            .words(words.text(.confirmUntil, words.moment(end))),
            .words(words.text(.linkNotYou)),
        ] + signature
    }

    func comeBack(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        let end = request.askedAt + rules.pending
        return [.words(words.text(.undoIntro, about(request, words)))]
            + lists(request, words) + [
                .words(words.text(.confirmLink)),
                .link(address("c", .confirm, request, until: end)),
                .words(words.text(.confirmUntil, words.moment(end))),
                .words(words.text(.confirmNotYou)),
            ] + signature
    }

    func newAddress(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        let end = request.askedAt + JoiningRules.addressTime
        return [
            .words(words.text(.addressIntro, about(request, words))),
            .words(words.text(.confirmLink)),
            .link(address("a", .address, request, until: end)),
            .words(words.text(.confirmUntil, words.moment(end))),
            .words(words.text(.linkNotYou)),
        ] + signature
    }

    func notice(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        let end = request.askedAt + JoiningRules.keepingTime
        let facts = about(request, words).merging(["address": request.address.masked]) { $1 }
        return [
            .words(words.text(.noticeIntro, facts)), .words(words.text(.noticeKeep)),
            .link(address("a", .keep, request, until: end)),
            .words(words.text(.confirmUntil, words.moment(end))),
        ] + signature
    }

    func moved(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        let facts = about(request, words).merging(["address": request.address.masked]) { $1 }
        return [.words(words.text(.movedIntro, facts))] + leaving(words) + signature
    }

    func erase(_ request: JoinRequest, _ words: MailWords) -> [Block] {
        let end = request.askedAt + JoiningRules.erasureDelay
        return [
            .words(words.text(.eraseIntro, about(request, words))),
            .words(words.text(.eraseWhen, words.moment(end))),
            .words(words.text(.eraseCancel)), .link(address("a", .keep, request, until: end)),
        ] + signature
    }
}
