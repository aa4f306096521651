/// Something that a page of `postrider serve` says; the raw value is the key below `pages` by
/// which `Templates/phrases/LANGUAGE.yml` gives it other words.
///
/// `{newsletter}`, `{list}`, `{address}` and `{date}` stand for what the page is about.
public enum PagePhrase: String, Hashable, Sendable, CaseIterable {
    // Leaving.
    case leaveTitle = "leave_title"
    case leaveWho = "leave_who"
    case leaveButton = "leave_button"
    case leaveHint = "leave_hint"
    case onlyList = "only_list"
    case onlyListButton = "only_list_button"
    case onlyListHint = "only_list_hint"
    // A break.
    case pauseTitle = "pause_title"
    case pauseHint = "pause_hint"
    case pauseLabel = "pause_label"
    case pauseOneWeek = "pause_1_week"
    case pauseTwoWeeks = "pause_2_weeks"
    case pauseFourWeeks = "pause_4_weeks"
    case pauseTwelveWeeks = "pause_12_weeks"
    case pauseButton = "pause_button"
    case paused
    case resumeButton = "resume_button"
    case resumed
    // After leaving.
    case leftTitle = "left_title"
    case leftText = "left_text"
    case leftListText = "left_list_text"
    case onTheWay = "on_the_way"
    case undoTitle = "undo_title"
    case undoButton = "undo_button"
    case undoHint = "undo_hint"
    case undoRefused = "undo_refused"
    case reasonTitle = "reason_title"
    case reasonTooMany = "reason_too_many"
    case reasonNotRelevant = "reason_not_relevant"
    case reasonNeverAsked = "reason_never_asked"
    case reasonHardToRead = "reason_hard_to_read"
    case reasonOther = "reason_other"
    case reasonMore = "reason_more"
    case reasonButton = "reason_button"
    case reasonThanks = "reason_thanks"
    case backTitle = "back_title"
    case backText = "back_text"
    case recordedTitle = "recorded_title"
    case recordedText = "recorded_text"
    // A link of a test.
    case testTitle = "test_title"
    case testText = "test_text"
    // What went wrong.
    case notFoundTitle = "not_found_title"
    case notFoundText = "not_found_text"
    case expiredTitle = "expired_title"
    case expiredText = "expired_text"
    case badRequestTitle = "bad_request_title"
    case badRequestText = "bad_request_text"
    case choiceTitle = "choice_title"
    case choiceText = "choice_text"
    case otherSiteTitle = "other_site_title"
    case otherSiteText = "other_site_text"
    case tooLongTitle = "too_long_title"
    case tooLongText = "too_long_text"
    case tooOftenTitle = "too_often_title"
    case tooOftenText = "too_often_text"
    case laterTitle = "later_title"
    case laterText = "later_text"
    // On every page.
    case goBack = "go_back"
    case toNewsletter = "to_newsletter"
    case askByMail = "ask_by_mail"
    case languages
}
