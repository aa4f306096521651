package import NewsletterCore

/// Expressions that have a name, and what an expression asks for.
package protocol Segments: Sendable {
    /// Saves an expression under a name, in place of what had the name before; false where
    /// that said the same.
    ///
    /// Throws ``SegmentError`` where the expression asks for something that there is not, or
    /// for itself through another segment.
    @discardableResult
    func save(_ segment: Segment, as name: SegmentName) throws -> Bool

    /// Every saved segment, by name.
    func all() throws -> [SavedSegment]

    /// Deletes a saved segment; false where there is none.
    ///
    /// Throws where another one asks for it.
    @discardableResult
    func delete(_ name: SegmentName) throws -> Bool

    /// The segment with every saved one written out in its place, so that it stays what it is
    /// when they change.
    func expanded(_ segment: Segment) throws -> Segment

    /// Throws at the place where an expression that somebody types now asks for a tag that
    /// nobody ever had.
    ///
    /// One that is saved, or that a mailing keeps, is not asked: its tags were there once.
    func checkTags(of segment: Segment) throws

    /// The saved segments that name an address.
    func naming(_ address: EmailAddress) throws -> [SegmentName]

    /// Lets a keyed hash take the place of an address in every saved segment.
    func hide(_ address: EmailAddress) throws
}
