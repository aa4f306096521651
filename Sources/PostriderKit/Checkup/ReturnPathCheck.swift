import NewsletterCore

/// Whether a bounce will tell whom it is about.
package struct ReturnPathCheck {
    package let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    /// Nothing where there is nothing to tell.
    package func run() -> [Check] {
        guard settings.returnPath != nil, !settings.tagsReturnPath else { return [] }
        return [
            .warn(
                "settings", "return_path_tag",
                "is false: bounces cannot be told apart by their address",
                remedy: "Take it out as soon as the relay lets + addresses pass as senders.")
        ]
    }
}
