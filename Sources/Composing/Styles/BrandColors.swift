/// What a brand's colour makes of the variables of a template's style sheet.
struct BrandColors {
    /// What is set anew, by name.
    private(set) var light: [String: String] = [:]
    /// The same for dark surroundings.
    private(set) var dark: [String: String] = [:]
    /// What is to be told of the colour, one sentence each.
    private(set) var notes: [String] = []

    /// What text must have (WCAG 2.2, 1.4.3).
    private static let least = 4.5
    /// The variables of colours in which something is written.
    private static let inks = ["link", "accent"]
    /// The variables of what text is written on.
    private static let grounds = ["page", "sheet", "tint"]

    init(_ color: CSSColor, light old: [String: String], dark oldDark: [String: String]) {
        let lightGrounds = Self.grounds.compactMap { CSSColor(old[$0]) }
        let darkGrounds = Self.grounds.compactMap { CSSColor(oldDark[$0] ?? old[$0]) }
        let ink = color.nearest { ink in lightGrounds.allSatisfy { Self.passes(ink, on: $0) } }
        let darkInk = color.nearest { ink in
            darkGrounds.allSatisfy { ink.contrast(with: $0) >= Self.least }
        }
        if ink != color,
            let worst = lightGrounds.min(by: {
                $0.contrast(with: color) < $1.contrast(with: color)
            })
        {
            let contrast = worst.contrast(with: color)
            let ratio = Double(Int(contrast * 10)) / 10
            let reason =
                contrast < Self.least
                ? "has a contrast of \(ratio) with \(worst), and text needs \(Self.least)"
                : "cannot be read where a client inverts colours"
            notes.append(
                "brand.color \(color) \(reason); links are in \(ink), the nearest that can be read")
        }
        for name in Self.inks where old[name] != nil {
            light[name] = ink.description
            dark[name] = darkInk.description
        }
        // A rule that had the colour of what is replaced goes with it.
        if let rule = old["rule"], (Self.inks + ["band"]).contains(where: { old[$0] == rule }) {
            light["rule"] = ink.description
            dark["rule"] = darkInk.description
        }
        if old["band"] != nil { addBand(color) }
    }

    /// A band in the colour, with white or black on it.
    private mutating func addBand(_ color: CSSColor) {
        let bands = [CSSColor.white, .black].map { ink in
            (ink: ink, band: color.nearest { Self.passes(ink, on: $0) })
        }
        let best =
            bands.min { $0.band.distance(to: color) < $1.band.distance(to: color) } ?? bands[0]
        if best.band != color {
            notes.append(
                "on brand.color \(color) neither white nor black can be read everywhere; bands are "
                    + "in \(best.band), the nearest on which one can")
        }
        for (name, value) in [
            ("band", best.band), ("on-band", best.ink), ("soft-on-band", best.ink),
        ] {
            light[name] = value.description
            dark[name] = value.description
        }
    }

    /// Whether text can be read, also where a client inverts colours.
    private static func passes(_ ink: CSSColor, on ground: CSSColor) -> Bool {
        ink.contrast(with: ground) >= least && ink.inverted.contrast(with: ground.inverted) >= least
    }
}

extension CSSColor {
    /// The nearest colour between black, this one and white that passes; this one where it does,
    /// or where none does.
    package func nearest(_ passes: (CSSColor) -> Bool) -> CSSColor {
        for step in 0...255 {
            for end in [CSSColor.black, .white] {
                let mixed = mixed(with: end, step)
                if passes(mixed) { return mixed }
            }
        }
        return self
    }

    /// How far two colours lie apart, as the sum over their parts.
    func distance(to other: CSSColor) -> Int {
        zip([red, green, blue], [other.red, other.green, other.blue]).reduce(0) {
            $0 + abs(Int($1.0) - Int($1.1))
        }
    }

    private func mixed(with other: CSSColor, _ share: Int) -> CSSColor {
        func part(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8((Int(a) * (255 - share) + Int(b) * share) / 255)
        }
        return CSSColor(
            part(red, other.red), part(green, other.green), part(blue, other.blue))
    }
}
