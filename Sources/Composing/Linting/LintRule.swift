/// A rule of the lint: its number, and what it asks in one line.
public struct LintRule: Hashable, Sendable {
    /// The number that findings name.
    public var number: Int
    /// What a good mail does.
    public var summary: String

    /// The rules that a lint decides.
    ///
    /// Numbers that are missing ask for headers, encoded bytes or the network, and are decided
    /// where these are at hand.
    public static let all: [LintRule] = [
        rule(1, "No header holds a control character or line break."),
        rule(2, "The sender's domain is the one that signs."),
        rule(3, "The subject is not empty, not too long, not in capitals, and no feigned reply."),
        rule(4, "Readers can leave with one click."),
        rule(5, "A link to leave the list can be seen in both bodies."),
        rule(6, "The sender's postal address stands in both bodies."),
        rule(7, "The HTML stays below the size at which Gmail cuts it off."),
        rule(8, "Both bodies say the same."),
        rule(9, "No script, form, frame or handler stands in the HTML."),
        rule(10, "Every link and picture has a whole address that mail clients follow."),
        rule(11, "Every slot asks for an attribute that subscribers have."),
        rule(13, "Every picture has a description."),
        rule(14, "The language is named."),
        rule(15, "The direction of writing is named."),
        rule(16, "Tables say whether they lay out or hold data."),
        rule(17, "Every picture says its width, 600 pixels at most."),
        rule(18, "Pictures are small and come by https."),
        rule(19, "Style sheets are short and stand in the head."),
        rule(20, "Styles are known to all clients, or harmless where they are not."),
        rule(21, "Text has a contrast of 4.5 with its ground, in light and dark."),
        rule(22, "Links say where they lead."),
        rule(23, "Links lead where they say, and track nobody."),
        rule(24, "Every id stands once, and every anchor leads somewhere."),
        rule(25, "There is one h1, and no level of heading is left out."),
        rule(26, "No text is hidden."),
        rule(27, "The sender's name is plain, and the same as last time."),
        rule(28, "A mail with pictures says in words what they say."),
        rule(29, "Articles have titles, and no traces of print are left."),
    ]

    private static func rule(_ number: Int, _ summary: String) -> LintRule {
        LintRule(number: number, summary: summary)
    }
}
