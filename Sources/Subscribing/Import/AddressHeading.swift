/// Headings of columns that may hold a further address of somebody.
enum AddressHeading {
    /// Whether a heading sounds like it; its cells have to be looked at.
    static func isLikely(_ heading: String) -> Bool {
        heading.headingKey.contains("mail")
            || !HeadingLikeness.words(of: heading).isDisjoint(with: words)
    }

    private static let words: Set<String> = [
        "secondary", "second", "alternate", "alternative", "alt", "other", "another",
        "additional", "further", "backup", "alias", "work", "home", "private", "personal",
        "zweit", "zweite", "weitere", "alternativ", "privat", "courriel", "secondaire", "autre",
        "correo", "secundario", "secundaria", "otro", "alternativo", "secondario", "altro",
        "outro", "tweede", "zakelijk", "prive",
    ]
}
