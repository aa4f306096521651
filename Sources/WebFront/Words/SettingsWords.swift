/// What the pages for one's own settings say, by language.
enum SettingsWords {}
