/// Which rules of a style sheet's remainder won where they stood, before the others were written
/// into the elements.
struct KeptCascade {
    private let sheet: StyleSheet
    private let page: StyledPage
    /// One element of each kind of surroundings; every element where rules ask for siblings, and
    /// those with a style of their own.
    private let samples: [Int]

    init(_ sheet: StyleSheet, _ page: StyledPage) {
        self.sheet = sheet
        self.page = page
        var seen: Set<Int> = []
        samples = page.tags.indices.filter { index in
            let tag = page.tags[index]
            if tag.isInHead { return false }
            return sheet.asksForPlaces || tag.style != nil || seen.insert(tag.kind).inserted
        }
    }

    /// Whether something that was written into elements would beat a declaration that won over it
    /// on every element that the rule fits.
    func wins(_ rule: StyleSheet.KeptRule, _ declaration: Declaration) -> Bool {
        guard let kept = rule.kept, !kept.hasPseudoElement else { return false }
        var isOpposed = false
        for index in samples where kept.selector.matches(index, in: page.tree) {
            switch outcome(of: declaration, rule.weight, on: index) {
            case .loses: return false
            case .wins: isOpposed = true
            case .isAlone: break
            }
        }
        return isOpposed
    }

    private enum Outcome { case wins, loses, isAlone }

    private func outcome(of declaration: Declaration, _ weight: RuleWeight, on index: Int)
        -> Outcome
    {
        let own = page.tags[index].style.map { Declaration.list($0.decodingReferences()) } ?? []
        if own.contains(where: { declaration.concerns($0) }) { return .loses }
        var outcome = Outcome.isAlone
        for number in page.rules[index] {
            let other = sheet.rules[number]
            for rival in other.declarations where declaration.concerns(rival) {
                if rival.isImportant || weight < other.weight { return .loses }
                outcome = .wins
            }
        }
        return outcome
    }
}
