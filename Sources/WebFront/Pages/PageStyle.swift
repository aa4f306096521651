import BuiltInFiles
import Composing
import Foundation

/// The style sheet of the pages in a newsletter's own colour and fonts.
struct PageStyle {
    private let brand: Brand
    private let light: CSSColor?
    private let dark: CSSColor?

    /// The grounds of text in style.css, of which the farthest from each other count.
    private static let lightGrounds = ["#f4f3f0", "#ffffff", "#eef2f6"].compactMap { CSSColor($0) }
    private static let darkGrounds = ["#161514", "#201f1d", "#262d33"].compactMap { CSSColor($0) }
    /// What text must have (WCAG 2.2, 1.4.3).
    private static let least = 4.5

    init(_ brand: Brand) {
        self.brand = brand
        let color = brand.color.flatMap { CSSColor($0) }
        light = color?.nearest { Self.passes($0, Self.lightGrounds) }
        dark = color?.nearest { Self.passes($0, Self.darkGrounds) }
    }

    private static func passes(_ ink: CSSColor, _ grounds: [CSSColor]) -> Bool {
        grounds.allSatisfy { ink.contrast(with: $0) >= least }
    }

    /// The style sheet.
    var text: String {
        let data = BuiltInFiles.contents(of: "Sources/WebFront/Page/style.css") ?? Data()
        var text = String(decoding: data, as: UTF8.self)
        if let light {
            text += "\n:root { --accent: \(light); --on-accent: \(Self.ink(on: light)); }\n"
        }
        if let dark {
            text += """
                @media (prefers-color-scheme: dark) {
                  :root { --accent: \(dark); --on-accent: \(Self.ink(on: dark)); }
                }

                """
        }
        if let font = brand.font { text += ":root { --font: \(font), system-ui, sans-serif; }\n" }
        return text
    }

    /// A disc in the newsletter's colour.
    var icon: String {
        let color = (light ?? CSSColor("#1f5a8a"))?.description ?? "black"
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
            + "<rect width=\"32\" height=\"32\" rx=\"7\" fill=\"\(color)\"/>"
            + "<path d=\"M6 10h20v13H6z M6 10l10 8 10-8\" fill=\"none\" stroke=\"#fff\" "
            + "stroke-width=\"2\" stroke-linejoin=\"round\"/></svg>"
    }

    private static func ink(on ground: CSSColor) -> CSSColor {
        CSSColor.white.contrast(with: ground) >= CSSColor.black.contrast(with: ground)
            ? .white : .black
    }
}
