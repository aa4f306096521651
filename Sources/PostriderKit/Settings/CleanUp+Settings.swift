import Composing

extension CleanUp {
    /// Reads `clean_up`: every clean-up but those that are switched off.
    init(_ reader: SettingsReader) throws {
        self = .all
        for case let setting as Setting<CleanUpSwitch> in SettingCatalog.standard.settings {
            let given = try reader.value(of: setting)
            if !given.isOn { remove(given.cleanUp) }
        }
    }
}

/// Whether a clean-up is done.
struct CleanUpSwitch {
    let cleanUp: CleanUp
    let isOn: Bool
}

extension Setting where Value == CleanUpSwitch {
    /// Defines the setting that switches a clean-up, by the name that it has everywhere.
    init(_ cleanUp: CleanUp, _ meaning: String) {
        let name = CleanUp.named.first { $0.cleanUp == cleanUp }!.name
        self.init(
            "clean_up.\(name)",
            SettingForm(.truth, text: { "\($0.isOn)" }) { given in
                CleanUpSwitch(cleanUp: cleanUp, isOn: try SettingForm<Bool>.truth.read(given))
            },
            default: CleanUpSwitch(cleanUp: cleanUp, isOn: true), meaning)
    }
}
