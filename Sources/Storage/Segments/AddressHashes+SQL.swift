import NewsletterCore
import Subscribing

// An expression that is kept outlives those whom it names. Of somebody who is forgotten a keyed
// hash takes the place of the address in it, `email = "#5f3a..."`: it selects the same, and names
// nobody to those who have not the key.

extension AddressHashes {
    /// Gives SQL a function that tells whether an address has a hash, under any key.
    static func define(_ name: String, _ hashes: AddressHashes?, _ db: Session) throws {
        db.define(name) { key, hash in hashes?.all(key).contains(hash) ?? false }
    }
}
