import NewsletterCore

/// An element by what most selectors ask for.
package struct StyledElement: Hashable {
    package var name: String
    package var id: String?
    package var classes: [String]

    package init(name: String, id: String? = nil, classes: [String] = []) {
        self.name = name
        self.id = id
        self.classes = classes
    }
}

/// The elements of a page in the order of their start tags, with what stands around each.
package struct ElementTree {
    /// An element in its place.
    ///
    /// Indices are those of the tree; -1 is nothing.
    package struct Node {
        package var element: StyledElement
        /// By name in lower case, references decoded; empty where nobody asks for them.
        var attributes: [String: String]
        var parent: Int
        /// The sibling before it.
        var previous: Int
        /// Its number among all siblings, and among those of its type; from 1.
        fileprivate(set) var number: Int
        fileprivate(set) var numberOfType: Int
        fileprivate(set) var isEmpty = true
    }

    private struct TypeKey: Hashable {
        var parent: Int
        var name: String
    }

    private var nodes: [Node] = []
    /// The elements that are open, outermost first.
    package private(set) var open: [Int] = []
    /// How many children each element has; the first count is that of the top.
    private var childCounts = [0]
    private var lastChildren = [-1]
    private var typeCounts: [TypeKey: Int] = [:]
    private let countsTypes: Bool

    /// Makes an empty tree; counting siblings by type is left out where nobody asks for it.
    package init(countingTypes: Bool = true) { countsTypes = countingTypes }

    package subscript(_ index: Int) -> Node { nodes[index] }

    var count: Int { nodes.count }

    /// Adds an element to the innermost open one, and opens it unless it can hold nothing.
    @discardableResult
    package mutating func start(
        _ element: StyledElement, attributes: [String: String] = [:], isVoid: Bool = false
    ) -> Int {
        closeForgotten(before: element.name)
        let parent = open.last ?? -1
        let index = nodes.count
        childCounts[parent + 1] += 1
        var numberOfType = 1
        if countsTypes {
            numberOfType =
                typeCounts[TypeKey(parent: parent, name: element.name), default: 0] + 1
            typeCounts[TypeKey(parent: parent, name: element.name)] = numberOfType
        }
        if parent >= 0 { nodes[parent].isEmpty = false }
        nodes.append(
            Node(
                element: element, attributes: attributes, parent: parent,
                previous: lastChildren[parent + 1], number: childCounts[parent + 1],
                numberOfType: numberOfType))
        lastChildren[parent + 1] = index
        childCounts.append(0)
        lastChildren.append(-1)
        if !isVoid { open.append(index) }
        return index
    }

    /// Closes the innermost element of a name with all that is open in it; one that is not open
    /// changes nothing.
    package mutating func end(_ name: String) {
        if let at = open.lastIndex(where: { nodes[$0].element.name == name }) {
            open.removeSubrange(at...)
        }
    }

    /// Notes that the innermost open element holds text.
    mutating func addText() { if let last = open.last { nodes[last].isEmpty = false } }

    /// The number of an element among its siblings, from 1.
    func place(of index: Int, fromEnd: Bool, ofType: Bool) -> Int {
        let node = nodes[index]
        let number = ofType ? node.numberOfType : node.number
        guard fromEnd else { return number }
        let all =
            ofType
            ? typeCounts[TypeKey(parent: node.parent, name: node.element.name)] ?? 0
            : childCounts[node.parent + 1]
        return all - number + 1
    }

    // Elements whose end tags may be left out (HTML, section 13.1.2.4): what ends them, and what
    // an end must not reach beyond.
    private static let endedBy: [String: (closes: Set<String>, within: Set<String>)] = [
        "li": (["li"], ["ul", "ol"]), "dt": (["dt", "dd"], ["dl"]), "dd": (["dt", "dd"], ["dl"]),
        "td": (["td", "th"], ["tr", "table"]), "th": (["td", "th"], ["tr", "table"]),
        "tr": (["tr"], ["table"]), "tbody": (["thead", "tbody"], ["table"]),
        "tfoot": (["thead", "tbody"], ["table"]), "option": (["option"], ["select"]),
    ]

    private mutating func closeForgotten(before name: String) {
        guard let rule = Self.endedBy[name] else { return }
        for at in open.indices.reversed() {
            let name = nodes[open[at]].element.name
            if rule.within.contains(name) { return }
            if rule.closes.contains(name) { return open.removeSubrange(at...) }
        }
    }
}
