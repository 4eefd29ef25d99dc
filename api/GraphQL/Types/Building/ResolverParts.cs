using EqualityCloud.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>What compiled resolvers call.</summary>
internal static class ResolverParts
{
    public static T Service<T>(OperationContext context)
        where T : notnull => context.Services.GetRequiredService<T>();

    public static T Message<T>(OperationContext context) => (T)context.EventMessage!;

    /// <summary>A parameter that comes out of the single input object of a mutation by convention.</summary>
    public static T FromInput<T>(object?[] arguments, InputValue field)
    {
        var input = (Dictionary<string, object?>)arguments[0]!;
        var value = input.TryGetValue(field.Name, out var given) ? field.Bind is { } bind ? bind(given) : given : field.Absent;
        return (T)value!;
    }
}
