internal import NewsletterCore
package import Subscribing

extension EntryWriter: EntryMerging {
    /// One, where nobody says otherwise: the transaction keeps everybody else out of the file.
    package var pageSize: Int { context.pageSize }

    /// Takes a page of entries, one after the other.
    package func take(_ page: [PagedEntry]) throws -> [PagedOutcome] {
        try page.map { entry in
            switch entry {
            case .leaving(let entry): return .leaving(hasLeft: try mergeLeaving(entry))
            case .merged(let entry):
                do { return .merged(try merge(entry)) } catch let error as AttributeMismatch {
                    return .refused(error, hasLeft: try mergeLeaving(entry))
                }
            }
        }
    }
}
