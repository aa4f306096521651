public import NewsletterCore

/// The pictures of mails, read, resized and written by TurboJPEG, libpng and libwebp.
public struct PictureCodecs: PictureFitter {
    /// Makes the libraries ready for use.
    public init() {}

    /// How wide a picture is as it is seen, by its header.
    public func width(of bytes: [UInt8]) throws(PictureError) -> Int { try Picture(bytes).width }

    /// The picture made fit, as ``PictureFitting`` does it.
    public func fit(_ bytes: [UInt8], width: Int) throws(PictureError) -> FittedPicture {
        try PictureFitting(width: width).fit(try Picture(bytes))
    }
}
