import Foundation

/// A JSON document as the vendor wrote it: every field, with its digits. Empty where there is none.
///
/// Not shown when a value that holds it is printed: `text` is.
public struct RawJson: Sendable, Hashable {
    /// The document.
    public let text: String

    /// A document, as text.
    public init(_ text: String) {
        self.text = text
    }

    /// The document in UTF-8, as `JSONDecoder` and `JSONSerialization` read it.
    public var data: Data { Data(text.utf8) }
}

/// A secret text: it is not shown when a value that holds it is printed.
public struct Secret: Sendable, Hashable, ExpressibleByStringLiteral {
    let text: String

    /// A secret, as text.
    public init(_ text: String) {
        self.text = text
    }

    /// A secret, as text.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension RawJson: CustomStringConvertible, CustomReflectable {
    public var description: String { "RawJson(\(text.utf8.count) bytes)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: CustomStringConvertible, CustomReflectable {
    public var description: String { "[redacted]" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
