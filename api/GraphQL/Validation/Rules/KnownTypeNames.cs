using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A type that is named exists.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</remarks>
internal sealed class KnownTypeNames : ValidationRule
{
    public override void EnterTypeName(NamedTypeNode type, ValidationContext context)
    {
        if (context.Schema.FindType(type.Name.Value) is null) context.Report($"Unknown type \"{ValidationContext.Shown(type.Name.Value)}\".", type);
    }
}
