package import Composing
import Foundation
import NewsletterCore
import NewsroomFiles
import Subscribing

extension Workspace {
    /// The templates that can be chosen.
    package var templates: TemplateCatalog {
        TemplateCatalog(folder: newsroom.templates, reader: editedFiles)
    }

    /// The newsroom's own template of that name, or the built-in one.
    func template(_ name: String) throws -> Template { try templates.template(name) }

    /// The languages that are known, those of `Templates/phrases/LANGUAGE.yml` among them.
    package func languages() throws -> [IssueLanguage] {
        let folder = "\(newsroom.templates)/phrases"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var languages = IssueLanguage.builtIn
        let files = editedFiles
        // `pt` comes before `pt-BR`, which then says only what differs.
        for name in names.sorted() where name.hasSuffix(".yml") && !name.hasPrefix(".") {
            let file = "Templates/phrases/\(name)"
            let bytes = try files.bytes(at: "\(folder)/\(name)", called: file)
            guard let text = String(data: Data(bytes), encoding: .utf8) else {
                throw Problem(.badData, "\(file): cannot be read as UTF-8")
            }
            let language = try LanguageFile.read(
                text, code: String(name.dropLast(4)), file: file, over: languages)
            languages.removeAll { $0.code == language.code }
            languages.append(language)
        }
        return languages
    }

    /// What can be asked of the subscribers by name.
    func subscriberNames() throws -> SubscriberNames {
        guard FileManager.default.fileExists(atPath: newsroom.subscriberDatabase) else {
            return SubscriberNames(isEmptyList: true)
        }
        return try subscribers().people.names()
    }
}
