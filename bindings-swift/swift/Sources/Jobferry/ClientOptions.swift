/// Printed by the core, which leaves the password of a proxy out.
extension ClientOptions: CustomDebugStringConvertible, CustomReflectable {
    public var debugDescription: String { description }
    public var customMirror: Mirror {
        Mirror(self, children: ["options": description], displayStyle: .struct)
    }
}
