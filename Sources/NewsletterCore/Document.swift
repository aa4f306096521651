/// A text as every reader leaves it and every writer takes it: a small tree of known nodes.
///
/// Nothing else exists in it, so nothing else can reach a mail: hostile markup is lost at
/// the reader. Headings count from 1 within the document; a writer shifts them into place.
public struct Document: Hashable, Sendable {
    /// The parts, in order.
    public var blocks: [Block]

    /// Makes a document of blocks.
    public init(_ blocks: [Block] = []) { self.blocks = blocks }
}

/// A part of a document that stands on lines of its own.
public indirect enum Block: Hashable, Sendable {
    /// A heading; level 1 to 6.
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case list(List)
    case quote([Block])
    /// Text shown as it is; `language` is what the fence named.
    case code(language: String?, String)
    case table(Table)
    /// A picture that stands alone.
    case image(Image)
    /// A thematic break.
    case rule
    /// Blocks that not every recipient sees; no other such block is among them.
    case personal(BlockCondition, [Block])
}

/// A part of a line.
public indirect enum Inline: Hashable, Sendable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case code(String)
    case link(url: String, [Inline])
    case image(Image)
    case lineBreak
    /// Raised or lowered text for which Unicode has no characters, as the `1/2` of a power.
    case shifted(BaselineShift, [Inline])
    /// A place that is filled for each recipient.
    case slot(Slot)
    /// A stretch that not every recipient sees; no other such stretch is in it.
    case personal(BlockCondition, [Inline])
}

/// Where text stands that is not on its line.
public enum BaselineShift: Hashable, Sendable {
    case raised, lowered
}

/// An ordered or unordered list.
public struct List: Hashable, Sendable {
    /// The number of the first item; nil for an unordered list.
    public var start: Int?
    /// How the numbers of an ordered list are written.
    public var numbering: ListNumbering
    /// The items, in order.
    public var items: [ListItem]

    /// Makes a list; `start` nil makes it unordered.
    public init(start: Int? = nil, numbering: ListNumbering = .decimal, items: [ListItem]) {
        self.start = start
        self.numbering = numbering
        self.items = items
    }
}

extension List {
    /// The number of each item of an ordered list; nothing for an unordered one.
    public var numbers: [Int] {
        guard let start else { return [] }
        var next = start
        return items.map { item in
            let number = item.number ?? next
            next = number + 1
            return number
        }
    }
}

/// One item of a list.
public struct ListItem: Hashable, Sendable {
    /// What the item holds.
    public var blocks: [Block]
    /// Whether a task is done; nil where the item is no task.
    public var isDone: Bool?
    /// The number in an ordered list; nil where it is the one after the item before.
    public var number: Int?

    /// Makes an item of blocks.
    public init(_ blocks: [Block], isDone: Bool? = nil, number: Int? = nil) {
        self.blocks = blocks
        self.isDone = isDone
        self.number = number
    }
}

/// A table of data: one header row, then rows of as many cells.
public struct Table: Hashable, Sendable {
    /// How the cells of a column stand.
    public enum Alignment: Hashable, Sendable { case natural, start, center, end }

    /// How each column stands.
    public var alignments: [Alignment]
    /// The cells of the header row.
    public var header: [[Inline]]
    /// The rows below the header, cell by cell.
    public var rows: [[[Inline]]]
    /// The cells that reach over others, which are empty.
    public var spans: [CellSpan]
    /// Whether the first cell of each row below the header names what the others are about.
    public var hasRowHeaders: Bool

    /// Makes a table; every row has as many cells as `alignments` has entries.
    public init(
        alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]], spans: [CellSpan] = [],
        hasRowHeaders: Bool = false
    ) {
        self.hasRowHeaders = hasRowHeaders
        self.alignments = alignments
        self.header = header
        self.rows = rows
        self.spans = spans
    }
}

/// A cell of a table that reaches over others.
public struct CellSpan: Hashable, Sendable {
    /// Its row below the header, from 0; nil for a cell of the header.
    public var row: Int?
    /// Its column, from 0.
    public var column: Int
    /// How many rows it takes.
    public var rows: Int
    /// How many columns it takes.
    public var columns: Int

    package init(row: Int?, column: Int, rows: Int = 1, columns: Int = 1) {
        self.row = row
        self.column = column
        self.rows = rows
        self.columns = columns
    }
}

/// A picture by its address.
public struct Image: Hashable, Sendable {
    /// A URL, or a path below the newsroom.
    public var source: String
    /// What is told to those who do not see it.
    public var alt: String
    /// The width at which it is shown, in CSS pixels.
    public var width: Int?
    /// The height at which it is shown at that width, so that its place is held while it loads.
    public var height: Int?
    /// The part of the column that it takes, in hundredths, where no width is said.
    public var percent: Int?
    /// Whether what is behind it is known to shine through.
    public var isTransparent: Bool

    /// Makes a picture.
    public init(
        source: String, alt: String, width: Int? = nil, height: Int? = nil, percent: Int? = nil,
        isTransparent: Bool = false
    ) {
        self.source = source
        self.alt = alt
        self.width = width
        self.height = height
        self.percent = percent
        self.isTransparent = isTransparent
    }

    /// The picture with a width in pixels in place of a part of a column of that width.
    public func sized(inColumn column: Int) -> Image {
        guard let percent, width == nil else { return self }
        var image = self
        image.width = max(2, column * percent / 100)
        image.percent = nil
        return image
    }

    /// The picture no wider than the given width, its sides in the same proportion.
    public func fitting(width limit: Int) -> Image {
        guard let width, width > limit else { return self }
        var image = self
        image.width = limit
        image.height = height.map { max(1, ($0 * limit + width / 2) / width) }
        return image
    }
}
