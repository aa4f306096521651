import Composing

extension CleanUp {
    /// Reads `clean_up`: every clean-up but those that are switched off.
    init(_ reader: SettingsReader) throws {
        self = .all
        for (name, cleanUp) in CleanUp.named {
            guard let key = SettingKey(rawValue: "clean_up.\(name)") else { continue }
            if try reader.truth(key) == false { remove(cleanUp) }
        }
    }
}
