import CZlib
import NewsletterCore

/// Packs what is answered (RFC 1952).
enum Gzip {
    /// The packed bytes, the same for the same; nil where that makes them no smaller.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        let room = Int(czlib_bound(UInt(bytes.count)))
        let packed = [UInt8](unsafeUninitializedCapacity: room) { out, count in
            count = Int(
                czlib_gzip(bytes, UInt(bytes.count), out.baseAddress, UInt(room)))
        }
        return packed.isEmpty || packed.count >= bytes.count ? nil : packed
    }

    /// Whether a client takes it, as an Accept-Encoding field says (RFC 9110, section 12.5.3).
    static func isAccepted(by field: String?) -> Bool {
        for element in (field ?? "").lowercased().split(separator: ",") {
            let parts = element.split(separator: ";").map { $0.trimmingSpace() }
            guard parts.first == "gzip" || parts.first == "*" else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
            return quality.flatMap { Double($0.dropFirst(2)) } != 0
        }
        return false
    }
}
