using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types;

/// <summary>The directives of the specification.</summary>
internal static class BuiltInDirectives
{
    public static InputValue[] Condition { get; } = [new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "The condition." }];

    private static InputValue OnlyIf { get; } = new("if", new NonNullType(BuiltInScalars.Boolean))
    {
        Description = "Whether it comes later at all.",
        DefaultLiteral = new BooleanValueNode { Value = true },
    };

    private static InputValue Label { get; } = new("label", BuiltInScalars.String) { Description = "A name that tells its answers apart." };

    public static DirectiveType Skip { get; } = new("skip", "Leaves a selection out where the condition is true.", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"]) { Arguments = Condition };

    public static DirectiveType Include { get; } = new("include", "Takes a selection in only where the condition is true.", ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"]) { Arguments = Condition };

    public static DirectiveType Deprecated { get; } = new("deprecated", "Marks what is no longer to be used.", ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"])
    {
        Arguments =
        [
            new InputValue("reason", BuiltInScalars.String)
            {
                Description = "Why, and what to use instead.",
                DefaultLiteral = new StringValueNode { Value = "No longer supported" },
            },
        ],
    };

    public static DirectiveType SpecifiedBy { get; } = new("specifiedBy", "Names the text that specifies a scalar.", ["SCALAR"])
    {
        Arguments = [new InputValue("url", new NonNullType(BuiltInScalars.String)) { Description = "Its address." }],
    };

    public static DirectiveType OneOf { get; } = new("oneOf", "Marks an input object of which exactly one field is given.", ["INPUT_OBJECT"]);

    /// <summary>Of the proposal for incremental delivery, where a server offers it.</summary>
    public static DirectiveType Defer { get; } = new("defer", "Lets a fragment come in a later answer.", ["FRAGMENT_SPREAD", "INLINE_FRAGMENT"])
    {
        Arguments = [OnlyIf, Label],
    };

    /// <summary>Of the proposal for incremental delivery, where a server offers it.</summary>
    public static DirectiveType Stream { get; } = new("stream", "Lets the rest of a list come in later answers.", ["FIELD"])
    {
        Arguments =
        [
            OnlyIf,
            Label,
            new InputValue("initialCount", new NonNullType(BuiltInScalars.Int)) { Description = "How many items come at once.", DefaultLiteral = new IntValueNode { Text = "0" } },
        ],
    };

    public static DirectiveType[] Incremental { get; } = [Defer, Stream];

    public static DirectiveType[] All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];
}
