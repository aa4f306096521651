/// Why a file cannot be shown as a picture in a mail.
public enum PictureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Drawn by commands, which Gmail and Outlook do not show.
    case svg
    /// Of another kind, such as `TIFF` or `a web page`.
    case unsupported(String)
    /// In the colours of print (CMYK).
    case printColours
    /// A WebP that moves.
    case movingWebP
    case tooManyPixels(width: Int, height: Int)
    case tooManyBytes(Int)
    /// The text says what is wrong.
    case damaged(String)

    /// What is wrong and the way out, in one line that goes on after the file's name.
    public var description: String {
        switch self {
        case .svg:
            "is SVG, which Gmail and Outlook do not show; save it as PNG, twice as wide as shown"
        case .unsupported(let what): "is \(what); save it as JPEG, PNG or GIF"
        case .printColours: "has the colours of print (CMYK); save it as RGB"
        case .movingWebP: "is a moving WebP, which Outlook does not show; save it as GIF"
        case .tooManyPixels(let width, let height):
            "has \(width) x \(height) pixels; the most is "
                + "\(PictureLimits.pixels / 1_000_000) million, so make it smaller"
        case .tooManyBytes(let bytes):
            "has \(bytes / 1_000_000) MB; the most is \(PictureLimits.bytes / 1_000_000) MB"
        case .damaged(let problem): "is damaged: \(problem); save it again"
        }
    }
}

/// What a picture's file may cost; looked at before anything is decoded.
public enum PictureLimits {
    /// Pixels in all: a decoded one takes four bytes.
    public static let pixels = 64_000_000
    /// Bytes of the file.
    public static let bytes = 50_000_000
    /// Pixels of one side.
    public static let side = 30_000
}
