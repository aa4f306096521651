import NewsletterCore

/// How an issue shows the newsroom's own pictures: the settings below `images`.
package struct PictureSettings {
    /// Whether they travel in the mail.
    var mode: ImageMode
    /// Where the editor puts those that do not, with a slash at its end.
    package var baseURL: String?
    /// The widest that one is shown, in CSS pixels.
    var maxWidth: Int
    /// Pixels of the file for one that is shown, so that dense screens show it sharp.
    var density: Int
    /// A folder in which they are looked for besides the newsroom.
    var folder: String?

    init(_ reader: SettingsReader) throws {
        baseURL = try reader.webAddress(.imagesBaseURL).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        let mode = try reader.read(.imagesMode, "embed or link", ImageMode.init(rawValue:))
        self.mode = mode ?? (baseURL == nil ? .embed : .link)
        maxWidth =
            try reader.read(.imagesMaxWidth, "a whole number from 50 to 1200") { text in
                Int(text).flatMap { (50...1200).contains($0) ? $0 : nil }
            } ?? 536
        density =
            try reader.read(.imagesDensity, "1, 2 or 3") { text in
                Int(text).flatMap { (1...3).contains($0) ? $0 : nil }
            } ?? 2
        folder = reader.text(.imagesFolder)
    }
}
