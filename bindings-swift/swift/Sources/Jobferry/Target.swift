/// Targets without the name of their one value: `.useCase(.wellness)`.
extension Target {
    /// A named bundle of conditions.
    public static func useCase(_ name: UseCase) -> Target { .useCase(name: name) }
    /// One condition.
    public static func condition(_ name: Condition) -> Target { .condition(name: name) }
    /// A named model, which runs several signs.
    public static func model(_ name: VoiceModel) -> Target { .model(name: name) }
    /// One sign.
    public static func sign(_ name: Sign) -> Target { .sign(name: name) }
}
