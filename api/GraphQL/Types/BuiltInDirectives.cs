using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types;

/// <summary>The directives of the specification.</summary>
internal static class BuiltInDirectives
{
    public static InputValue[] Condition { get; } = [new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "The condition." }];

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

    public static DirectiveType[] All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];
}
