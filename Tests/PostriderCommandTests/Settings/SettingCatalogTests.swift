import Foundation
import NewsletterCore
import Testing

@testable import PostriderKit

/// A setting stands in one place, and everything that is told of it comes from there.
@Suite struct SettingCatalogTests {
    private static let everything =
        SettingCatalog.standard.settings + SigningFields.standard.settings
        + RateDomainFields.standard.settings

    @Test func `each key is defined once, and no other text of the settings' code names it`() throws
    {
        let folder = Documentation.sources("PostriderKit/Settings")
        let code = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
            try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
        }.joined()
        for key in SettingKey.all where !key.path.hasPrefix("clean_up.") {
            #expect(code.ranges(of: "\"\(key.path)\"").count == 1, "\(key)")
        }
        #expect(Set(SettingKey.all.map(\.path)).count == SettingKey.all.count)
        #expect(Set(SettingKey.all.map(\.environmentName)).count == SettingKey.all.count)
    }

    @Test func `the default that is told is the one that holds`() throws {
        for setting in Self.everything {
            guard let standard = setting.key.standard else { continue }
            #expect(setting.key.defaultWords == "`\(standard)`")
            let (told, held) = try setting.defaults(given: standard)
            #expect(told == held, "\(setting.key)")
        }
    }

    @Test func `what is told of a default in words is read, too`() throws {
        let words = try SettingCatalog.standard.rateWarmUpGrowth.defaults(given: "1.5")
        #expect(words.told == words.held)
        #expect(SettingKey.of(\.rateWarmUpGrowth).defaultWords.hasPrefix("`1.5`"))
    }

    @Test func `doctor tells every default, and of the rest what was given`() throws {
        let reader = try SettingsReader(
            "smtp: {url: \"smtp://relay.example.org\", password_command: pass show relay}\n",
            file: "postrider.yml", environment: { _ in nil })
        let told = try reader.inForce()
        for key in SettingKey.all where key.standard != nil {
            let found = told.filter { $0.key == key.path }
            #expect(found.map(\.value) == [key.standard] && found[0].origin == "default")
        }
        #expect(told.first { $0.key == "smtp.url" }?.origin == "postrider.yml, line 1")
        #expect(told.first { $0.key == "smtp.password_command" }?.value == "pass ***")
    }

    /// One definition more.
    private struct Further: SettingGroup {
        static let standard = Further()

        let lanterns = Setting(
            "ferry.lanterns", .count(upTo: 9), default: 2, "how many lanterns the ferry shows")
        let captain = Setting("ferry.captain", .text, "who steers")
    }

    @Test func `a definition is all that a new key takes`() throws {
        let further = Further.standard
        #expect(further.keys.map(\.path) == ["ferry.lanterns", "ferry.captain"])
        let key = further.lanterns.key
        #expect(key.environmentName == "POSTRIDER_FERRY_LANTERNS")
        #expect(key.kind == .count && key.defaultWords == "`2`" && !key.meaning.isEmpty)
        #expect(try further.lanterns.value(missingAt: "postrider.yml") == 2)
        #expect(try further.captain.value(missingAt: "postrider.yml") == nil)
        let given = GivenSetting(path: key.path, origin: "postrider.yml, line 3", texts: ["10"])
        #expect {
            try further.lanterns.value(of: given)
        } throws: {
            "\($0)"
                == "postrider.yml, line 3: ferry.lanterns is \"10\"; "
                + "it must be a whole number from 1 to 9"
        }
    }
}

extension AnySetting {
    /// What a text means, and what holds where nothing is given.
    fileprivate func defaults(given text: String) throws -> (told: String, held: String) {
        let given = GivenSetting(path: key.path, origin: "here", texts: [text])
        return ("\(try value(of: given))", "\(try value(missingAt: "here", path: nil))")
    }
}
