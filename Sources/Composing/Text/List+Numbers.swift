import NewsletterCore

extension List {
    /// The list with the numbers that its items show, each said only where it is not the one
    /// after the item before.
    func numbered(_ isReversed: Bool) -> List {
        var list = self
        guard let start else {
            for index in list.items.indices { list.items[index].number = nil }
            return list
        }
        var next = start
        var expected: Int?
        for index in list.items.indices {
            let number = list.items[index].number ?? next
            if expected == nil { list.start = number }
            list.items[index].number = number == expected ?? number ? nil : number
            expected = number + 1
            next = isReversed ? number - 1 : number + 1
        }
        return list
    }
}
