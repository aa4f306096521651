/// What the pages to join say, by language.
enum JoiningWords {}
