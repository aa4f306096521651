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
        baseURL = try reader.value(\.imagesBaseURL).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        mode = try reader.value(\.imagesMode) ?? (baseURL == nil ? .embed : .link)
        maxWidth = try reader.value(\.imagesMaxWidth)
        density = try reader.value(\.imagesDensity)
        folder = try reader.value(\.imagesFolder)
    }
}
