/// Where pages of the web come from, such as feeds.
///
/// Whoever asks may be lied to by the address: what stands behind this goes nowhere that the
/// limits do not allow, and costs no more than they say. Both calls block until they are answered.
public protocol PageSource: Sendable {
    /// Fetches a page; with validators, only where it has changed since.
    ///
    /// Throws ``FetchError`` for every answer but 200, and 304 where validators were given.
    func fetch(_ url: String, unless validators: PageValidators, within limits: FetchLimits)
        throws(FetchError) -> FetchedPage

    /// The status that an address answers with; no body is taken.
    ///
    /// With `follows` false a redirection is an answer like any other. Throws where nothing
    /// answers.
    func status(of url: String, by method: ProbeMethod, follows: Bool, within limits: FetchLimits)
        throws(FetchError) -> Int
}
