package import NewsletterCore

// The files that programs look for at the root of a host.

extension WebSite {
    /// Whether the site has a path, so that the root of its host is somebody else's.
    package var isBelowRoot: Bool { !prefix.isEmpty }

    /// What robots.txt says (RFC 9309).
    ///
    /// Nothing is forbidden: who may not fetch a page never reads that it is not to be listed.
    package var robotsText: String {
        "User-agent: *\nDisallow:\n" + (sitemap.map { "Sitemap: \($0)\n" } ?? "")
    }

    /// What security.txt says (RFC 9116), good for eleven months from now; nil where nobody is to
    /// hear of faults.
    package func securityText(at now: Timestamp) -> String? {
        securityContact.map { contact in
            """
            Contact: \(contact)
            Expires: \(Timestamp(seconds: now.seconds + 330 * 86_400))
            Preferred-Languages: \(language)
            Canonical: \(origin)/.well-known/security.txt

            """
        }
    }
}
