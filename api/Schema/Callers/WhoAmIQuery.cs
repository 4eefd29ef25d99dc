using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Callers;

/// <summary>A stub until the resolvers land.</summary>
[QueryType]
public static class WhoAmIQuery
{
    /// <summary>Says hello.</summary>
    public static string GetHello() => "hello";
}
