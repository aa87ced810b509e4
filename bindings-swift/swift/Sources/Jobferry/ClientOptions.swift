/// Printed by the core, which leaves the password of a proxy out. (The generated `description` is not
/// public, and so counts for no protocol.)
extension ClientOptions: TextOutputStreamable, CustomDebugStringConvertible, CustomReflectable {
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
    public var debugDescription: String { description }
    public var customMirror: Mirror {
        Mirror(self, children: ["options": description], displayStyle: .struct)
    }
}
