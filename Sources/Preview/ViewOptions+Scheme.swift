extension ViewOptions.Scheme {
    /// The style sheet as a client with this scheme applies it, whatever the browser's own is.
    ///
    /// Conditions on the scheme become ones that always or never hold, and `color-scheme`
    /// offers this scheme alone, so that the canvas and form controls follow.
    func forced(in css: String) -> String {
        let condition =
            /\(\s*prefers-color-scheme\s*:\s*(?<asked>dark|light|no-preference)\s*\)/
            .ignoresCase()
        let offer = /color-scheme\s*:\s*[^;}!"]+/.ignoresCase()
        return css.replacing(condition) { found in
            found.asked.lowercased() == rawValue ? "(min-width:0px)" : "(max-width:0px)"
        }
        .replacing(offer) { _ in "color-scheme:\(rawValue)" }
    }
}
