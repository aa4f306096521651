public import NewsletterCore

extension Issue {
    /// The tag of the language that the issue is in: its own, else the newsletter's, else `en`,
    /// each where it names a language.
    public func languageTag(in newsletter: Newsletter) -> LanguageTag {
        [language, newsletter.language].lazy.compactMap { $0.flatMap { LanguageTag($0) } }.first
            ?? LanguageTag(Newsletter.standardLanguage)!
    }
}
