import NewsletterCore

/// Whether a bounce will tell whom it is about.
struct ReturnPathCheck {
    let settings: Settings

    /// Nothing where there is nothing to tell.
    func run() -> [Check] {
        guard settings.returnPath != nil, !settings.tagsReturnPath else { return [] }
        return [
            .warn(
                "settings", "return_path_tag",
                "is false: bounces cannot be told apart by their address",
                remedy: "Take it out as soon as the relay lets + addresses pass as senders.")
        ]
    }
}
