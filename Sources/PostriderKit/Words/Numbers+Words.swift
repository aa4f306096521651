extension Int {
    /// The number with its noun: `1 article`, `2 articles`.
    package func of(_ one: String, _ many: String? = nil) -> String {
        self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")"
    }

    /// The same with the number's thousands apart: `12,000 recipients`.
    package func groupedOf(_ one: String) -> String {
        self == 1 ? "1 \(one)" : "\(grouped) \(one)s"
    }
}

extension Int {
    /// The number with a comma between thousands: `1,000,000`.
    package var grouped: String {
        let digits = Array(String(magnitude))
        var out = self < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += "," }
            out.append(digit)
        }
        return out
    }
}

extension Double {
    /// A share of 1 in per cent; never 100 or 0 where a rest remains.
    package var percent: String {
        let tenths = (self * 1000).rounded()
        let kept = self > 0 && self < 1 ? min(999, max(1, tenths)) : tenths
        return kept == 1000 ? "100%" : "\(Int(kept) / 10).\(Int(kept) % 10)%"
    }

    /// Seconds as people read them: `0.4 s`, `12 min`, `3.5 h`.
    package var asTime: String {
        switch self {
        case ..<10: "\((self * 10).rounded() / 10) s"
        case ..<120: "\(Int(rounded())) s"
        case ..<7200: "\(Int((self / 60).rounded())) min"
        default: "\((self / 360).rounded() / 10) h"
        }
    }
}
