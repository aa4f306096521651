package import NewsletterCore
package import PostriderKit

/// Who takes what people wish for on the pages for their own settings.
package protocol SettingsKeeper: Sendable {
    /// Takes a wish of whoever holds the link of a mail; false where there were too many today.
    func take(
        _ wish: SettingsWish, of link: ReaderLink, on page: SettingsPlace
    ) async throws(Problem) -> Bool
    /// Whose data a fresh link opens; nil where it is void.
    func holder(_ text: String) async throws(LinkRefusal) -> SettingsHolder?
    /// Takes another name, or none; false where there were too many changes today.
    func rename(
        _ holder: SettingsHolder, to name: String?, on page: SettingsPlace
    ) async throws(Problem) -> Bool
    /// Takes that somebody wants mail at another address; false where there were too many today.
    func move(
        _ holder: SettingsHolder, to address: EmailAddress, on page: SettingsPlace
    ) async throws(Problem) -> Bool
    /// Takes that somebody wants to be erased; false where there were too many today.
    func erase(
        _ holder: SettingsHolder, on page: SettingsPlace
    ) async throws(Problem) -> Bool
    /// Everything that is held of somebody, as JSON.
    func export(_ holder: SettingsHolder) async throws(Problem) -> [UInt8]
    /// What the page behind the link of a mail about one of those is about; nil where that is gone.
    func standing(ofMailed text: String) async throws(LinkRefusal) -> MailedStanding?
    /// The button of that page was pressed.
    func press(mailed text: String, from network: String?) async throws(Problem)
}

extension SettingsDesk: SettingsKeeper {}
