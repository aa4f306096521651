import Composing
import NewsletterCore

extension Brand {
    /// Reads the settings below `brand`.
    init(_ reader: SettingsReader) throws {
        self.init(
            logo: try reader.value(\.brandLogo), darkLogo: try reader.value(\.brandLogoDark),
            color: try reader.value(\.brandColor), font: try reader.value(\.brandFont),
            width: try reader.value(\.brandWidth))
        if let dark = reader[\.brandLogoDark], logo == nil {
            throw Problem(
                .badConfiguration, "\(dark.origin): brand.logo_dark stands without brand.logo",
                remedy: "Name the logo for light surroundings, too.")
        }
    }
}
