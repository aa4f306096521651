package import NewsletterCore

extension Settings {
    /// Throws why nobody can join: there is no relay for the mail that asks to confirm, or what
    /// `init` wrote would stand in it.
    package func checkJoining() throws(Problem) {
        guard joiningRelay != nil else {
            throw Problem(
                .badConfiguration,
                "nobody can sign up: smtp.url is missing, so no mail could ask to confirm")
        }
        do { try refusePlaceholders() } catch {
            throw Problem(.badConfiguration, "nobody can sign up: \(Problem(error).what)")
        }
    }
}
