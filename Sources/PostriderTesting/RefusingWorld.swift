public import DeliveryEngine
public import NewsletterCore

/// The world outside a newsroom of which a test gave no part: whoever asks it anything is stopped.
///
/// It knows what the machine calls itself, and nothing else.
public struct RefusingWorld: DNSLookup, PageSource, PictureFitter, RelayClient {
    /// What the machine calls itself.
    public let machineName: String?

    /// Makes a world in which the machine has that name.
    public init(machineName: String? = nil) { self.machineName = machineName }

    /// The same, which answers nothing either.
    public func asking(_ server: String?) -> any DNSLookup { self }

    /// Stops the test.
    public func texts(of name: String) throws(DNSFailure) -> [String] { refuse("DNS") }

    /// Stops the test.
    public func mailExchangers(of domain: String) throws(DNSFailure) -> [String] { refuse("DNS") }

    /// Stops the test.
    public func addresses(of host: String) throws(DNSFailure) -> [String] { refuse("DNS") }

    /// Stops the test.
    public func fetch(_ url: String, unless validators: PageValidators, within limits: FetchLimits)
        throws(FetchError) -> FetchedPage
    {
        refuse("page \(url)")
    }

    /// Stops the test.
    public func status(
        of url: String, by method: ProbeMethod, follows: Bool, within limits: FetchLimits
    ) throws(FetchError) -> Int {
        refuse("page \(url)")
    }

    /// Stops the test.
    public func width(of bytes: [UInt8]) throws(PictureError) -> Int { refuse("picture fitter") }

    /// Stops the test.
    public func fit(_ bytes: [UInt8], width: Int) throws(PictureError) -> FittedPicture {
        refuse("picture fitter")
    }

    /// Stops the test.
    public func transport(
        to relay: RelaySettings, showing transcript: RelayTranscript
    ) -> any Transport {
        refuse("relay \(relay.host)")
    }

    /// Stops the test.
    public func visit(_ relay: RelaySettings) throws(TransportError) -> RelayVisit {
        refuse("relay \(relay.host)")
    }

    /// Stops the test.
    public func helloName(for relay: RelaySettings) -> HelloName { refuse("name for EHLO") }

    private func refuse(_ part: String) -> Never { fatalError("this test gave no \(part)") }
}
