extension String {
    /// The text as one word of a shell's command line.
    var shellQuoted: String {
        let isPlain = unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "_-.,/:@%+=".unicodeScalars.contains(scalar)
        }
        if isPlain && !isEmpty { return self }
        return "'\(replacing("'", with: "'\\''"))'"
    }
}
