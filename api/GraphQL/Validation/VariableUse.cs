using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type that its place expects, null where that is unknown.</param>
/// <param name="HasDefault">Whether the place has a default of its own.</param>
/// <param name="Parent">The input object whose field it is the value of.</param>
internal sealed record VariableUse(VariableNode Node, SchemaType? Type, bool HasDefault, InputObjectType? Parent)
{
    public string Name => Node.Name.Value;
}
