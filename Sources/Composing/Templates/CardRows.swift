/// Puts the excerpts below the first article two by two, where a template shows them as cards.
enum CardRows {
    /// For each article whether it is a card, and which of two beside each other; a card that is
    /// alone between two sections, or between articles in full, is neither.
    static func facts(of articles: [[String: Any]]) -> [[String: Any]] {
        func isCard(_ index: Int) -> Bool {
            index > 0 && articles.indices.contains(index)
                && articles[index]["is_excerpt"] as? Bool == true
        }
        func beginsSection(_ index: Int) -> Bool { articles[index]["section"] != nil }
        var facts = articles.indices.map { ["is_card": isCard($0)] as [String: Any] }
        var index = 1
        while index < articles.count {
            if isCard(index), isCard(index + 1), !beginsSection(index + 1) {
                facts[index]["is_first_of_two"] = true
                facts[index + 1]["is_second_of_two"] = true
                addRowHeight(&facts, articles, index...(index + 1))
                index += 1
            }
            index += 1
        }
        return facts
    }

    /// Gives the pictures of two cards one height, so that their words begin side by side.
    private static func addRowHeight(
        _ facts: inout [[String: Any]], _ articles: [[String: Any]], _ two: ClosedRange<Int>
    ) {
        let pictures = two.compactMap { articles[$0]["image"] as? [String: Any] }
        let heights = pictures.compactMap { $0["box_height"] as? Int }
        guard heights.count == two.count, let highest = heights.max() else { return }
        for (index, picture) in zip(two, pictures) {
            var image = picture
            image["row_height"] = highest
            facts[index]["image"] = image
        }
    }
}
