import Composing

/// The style sheet of the index, in the colour and type of the newsletter's brand.
struct IndexStyle {
    let css: String

    private static let paper = CSSColor(255, 255, 255)
    private static let darkPaper = CSSColor(22, 22, 22)
    /// What text must have (WCAG 2.2, 1.4.3).
    private static let least = 4.5

    init(_ site: ArchiveSite) {
        let color = CSSColor(site.newsletter.brand.color)
        func ink(on ground: CSSColor, else standard: String) -> String {
            color?.nearest { $0.contrast(with: ground) >= Self.least }.description ?? standard
        }
        let font = site.newsletter.brand.font.map { "\($0), " } ?? ""
        css = """
            :root {
              color-scheme: light dark;
              --paper: \(Self.paper); --ink: #222222; --grey: #5a5a5a; --line: #d4d4d4;
              --link: \(ink(on: Self.paper, else: "#1a4f8a"));
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --paper: \(Self.darkPaper); --ink: #e8e8e8; --grey: #b4b4b4; --line: #444444;
                --link: \(ink(on: Self.darkPaper, else: "#9cc4ff"));
              }
            }
            * { box-sizing: border-box; }
            [hidden] { display: none !important; }
            body {
              margin: 0 auto; padding: 24px 20px 48px 20px; max-width: 720px;
              background: var(--paper); color: var(--ink);
              font: 17px/27px \(font)system-ui, sans-serif; overflow-wrap: break-word;
            }
            a { color: var(--link); }
            a:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            h1 { margin: 0 0 12px 0; font-size: 32px; line-height: 40px; }
            h2 { margin: 32px 0 8px 0; padding-bottom: 4px; border-bottom: 1px solid var(--line); }
            .name { margin: 0; font-weight: bold; }
            .ways { display: flex; flex-wrap: wrap; gap: 4px 20px; }
            .ways a { display: inline-block; padding: 4px 0; }
            #search { margin: 24px 0 0 0; }
            input {
              width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--grey);
              border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit;
            }
            ul { margin: 0; padding: 0; list-style: none; }
            li { padding: 10px 0; }
            li p { margin: 2px 0 0 0; color: var(--grey); }
            time { color: var(--grey); white-space: nowrap; }
            @media print { .ways, #search { display: none; } a { color: inherit; } }

            """
    }
}
