using System.Collections.Concurrent;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A document that parsed and is valid, with its operations made ready as they are asked for.</summary>
internal sealed class PreparedDocument(Schema schema, DocumentNode document, GraphQLServerOptions options)
{
    private readonly ConcurrentDictionary<string, PreparedOperation> operations = new(StringComparer.Ordinal);
    private readonly OperationDefinitionNode[] all = [.. document.Operations];
    private PreparedOperation? single;

    public DocumentNode Document => document;

    /// <summary>Finds an operation by name, or the only one where no name is given.</summary>
    public PreparedOperation? Find(string? name, out IError? error)
    {
        error = null;
        if (name is null)
        {
            if (all.Length == 1) return single ??= Make(all[0]);
            error = NotFound(all.Length == 0 ? "The document has no operation." : "Must provide operation name if query contains multiple operations.");
            return null;
        }
        var found = Array.Find(all, operation => operation.Name?.Value == name);
        if (found is null)
        {
            error = NotFound($"Unknown operation named \"{(name.Length > 100 ? name[..100] : name)}\".");
            return null;
        }
        return operations.GetOrAdd(name, _ => Make(found));
    }

    private PreparedOperation Make(OperationDefinitionNode operation) => new(schema, document, operation)
    {
        Refusal = OperationLimits.Check(new OperationMeasurer(document).Measure(operation), options),
    };

    private static GraphQLError NotFound(string message) => new(message) { Code = ErrorCodes.OperationNotFound };
}
