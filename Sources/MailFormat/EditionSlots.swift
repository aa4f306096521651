internal import NewsletterCore

/// What an edition asks about a recipient: its slots and the conditions of its blocks, each
/// once, and which slots stand in blocks only.
struct EditionSlots {
    let slots: [Slot]
    let conditions: [BlockCondition]
    /// For each slot the conditions of the blocks in which it stands; nil where it also stands
    /// where everybody sees it.
    private let needs: [Set<Int>?]

    init(_ edition: Edition) {
        let texts = [edition.subject, edition.text, edition.html]
        var slots: [Slot] = []
        for slot in texts.flatMap(\.slots) where !slots.contains(slot) { slots.append(slot) }
        var conditions: [BlockCondition] = []
        for condition in texts.flatMap(\.conditions) where !conditions.contains(condition) {
            conditions.append(condition)
        }
        var needs: [Set<Int>?] = slots.map { _ in [] }
        for segment in texts.flatMap(\.segments) {
            switch segment {
            case .literal: break
            case .slot(let slot, _): needs[slots.firstIndex(of: slot)!] = nil
            case .block(let condition, let inner):
                for case .slot(let slot, _) in inner {
                    needs[slots.firstIndex(of: slot)!]?
                        .insert(conditions.firstIndex(of: condition)!)
                }
            }
        }
        self.slots = slots
        self.conditions = conditions
        self.needs = needs
    }

    func index(of slot: Slot) -> Int { slots.firstIndex(of: slot)! }

    func index(of condition: BlockCondition) -> Int { conditions.firstIndex(of: condition)! }

    /// Which conditions hold for a recipient; nothing is allocated where there are none.
    func shown(to recipient: Recipient) -> [Bool] { conditions.map { $0.holds(for: recipient) } }

    /// Whether a recipient who is shown these blocks sees a slot.
    func isSeen(_ slot: Int, shown: [Bool]) -> Bool {
        guard let blocks = needs[slot] else { return true }
        return blocks.contains { shown[$0] }
    }
}
