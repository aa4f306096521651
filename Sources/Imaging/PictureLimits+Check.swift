internal import NewsletterCore

extension PictureLimits {
    /// Throws where a picture has no pixels, or more than may be decoded.
    static func check(width: Int, height: Int) throws(PictureError) {
        guard width > 0, height > 0 else { throw .damaged("it has no pixels") }
        guard width <= side, height <= side, width * height <= pixels else {
            throw .tooManyPixels(width: width, height: height)
        }
    }
}
