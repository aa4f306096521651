import Composing
import NewsletterCore

extension Brand {
    /// Reads the settings below `brand`.
    init(_ reader: SettingsReader) throws {
        self.init(
            logo: reader.text(.brandLogo), darkLogo: reader.text(.brandLogoDark),
            color: try reader.read(.brandColor, "a colour such as \"#1d5b4f\"", Brand.color),
            font: try reader.read(.brandFont, "names of fonts between commas", Brand.fonts),
            width: try reader.count(.brandWidth, upTo: 600))
        if let dark = reader[.brandLogoDark], logo == nil {
            throw Problem(
                .badConfiguration, "\(dark.origin): brand.logo_dark stands without brand.logo",
                remedy: "Name the logo for light surroundings, too.")
        }
    }
}
