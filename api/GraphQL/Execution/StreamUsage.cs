using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A <c>@stream</c> on a list field.</summary>
internal sealed class StreamUsage(DirectiveNode directive)
{
    /// <summary>How many items belong to the answer that holds the list, and the label of the rest; null where the list is not streamed after all.</summary>
    public (int InitialCount, string? Label)? Read(VariableValues variables)
    {
        var arguments = ArgumentCoercion.Coerce(BuiltInDirectives.Stream.Arguments, directive.Arguments, variables);
        if (arguments[0] is not true) return null;
        var initialCount = (int)arguments[2]!;
        return initialCount >= 0
            ? (initialCount, (string?)arguments[1])
            : throw new GraphQLException(new GraphQLError("initialCount must be a positive integer") { Code = ErrorCodes.Argument });
    }
}
