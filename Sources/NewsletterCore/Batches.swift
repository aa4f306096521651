/// Elements that are pulled, a batch at a time, in order.
package protocol Batches<Element>: Sendable {
    associatedtype Element: Sendable

    /// The next batch; empty once there are no more.
    func next() throws -> [Element]
}

extension Batches {
    /// Pulls everything, and hands over one element after the other.
    package func forEach(_ body: (Element) throws -> Void) throws {
        while case let batch = try next(), !batch.isEmpty {
            for element in batch { try body(element) }
        }
    }

    /// Pulls everything that is left.
    package func all() throws -> [Element] {
        var all: [Element] = []
        while case let batch = try next(), !batch.isEmpty { all += batch }
        return all
    }
}
