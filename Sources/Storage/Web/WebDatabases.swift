package import NewsletterCore
package import Subscribing

/// Sign-ups in SQLite files.
package struct WebDatabases: SignUpStores {
    /// All of them.
    package init() {}

    package func read(_ path: String) throws -> (any SignUpReader)? {
        try SignUpReading(at: path)
    }

    package func open(at path: String, effects: Effects) throws -> any SignUpStore {
        try WebDatabase(at: path, effects: effects)
    }
}
