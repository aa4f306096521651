/// What a template is told about the newsletter itself.
public struct Newsletter: Hashable, Sendable {
    /// The language where nobody says.
    public static let standardLanguage = "en"

    /// The newsletter's name, as it heads every issue.
    public var name: String
    /// The newsletter's own page.
    public var url: String?
    /// Who sends it, as the law asks; lines are parted by line breaks.
    public var postalAddress: String?
    /// BCP 47, for issues that name no language.
    public var language: String
    /// What relative addresses of pictures are resolved against.
    public var imageBaseURL: String?
    /// The greatest width of a picture, in CSS pixels: the column of the template.
    public var imageWidth: Int
    /// Whether straight quotes and double hyphens become quotes and dashes of the language.
    public var smartTypography: Bool
    /// Its logo, colour and type in every template.
    public var brand: Brand

    package init(
        name: String, url: String? = nil, postalAddress: String? = nil,
        language: String = standardLanguage,
        imageBaseURL: String? = nil, imageWidth: Int = HTMLWriter.standardImageWidth,
        smartTypography: Bool = false, brand: Brand = Brand()
    ) {
        self.name = name
        self.url = url
        self.postalAddress = postalAddress
        self.language = language
        self.imageBaseURL = imageBaseURL
        self.imageWidth = imageWidth
        self.smartTypography = smartTypography
        self.brand = brand
    }
}
