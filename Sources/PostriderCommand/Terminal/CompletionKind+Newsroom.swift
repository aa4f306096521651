import ArgumentParser

extension CompletionKind {
    /// The issues of the newsroom that the command line is about.
    static var issues: CompletionKind { names(\.issues) }
    /// Its articles.
    static var articles: CompletionKind { names(\.articles) }
    /// Its templates, the built-in ones among them.
    static var templates: CompletionKind { names(\.templates) }
    /// Its lists.
    static var lists: CompletionKind { names(\.lists) }
    /// Its saved segments.
    static var segments: CompletionKind { names(\.segments) }

    private static func names(
        _ kind: @escaping @Sendable (NewsroomNames) -> [String]
    ) -> CompletionKind {
        .custom { words, _, _ in
            NewsroomNames(on: words).map { kind($0).filter(isOneWord) } ?? []
        }
    }

    /// A name with a control character in it would end its line, or draw on the terminal.
    private static func isOneWord(_ name: String) -> Bool {
        name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
