using System.Text.Json;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A request as it came; nothing in it is checked yet but its form.</summary>
internal sealed class GraphQLRequest : IDisposable
{
    private JsonDocument? variables;

    public ReadOnlyMemory<byte> Document { get; set; }

    /// <summary>The SHA-256 of a trusted document, in place of the document.</summary>
    public string? DocumentId { get; set; }

    public string? OperationName { get; set; }

    public bool ReportCost { get; set; }

    /// <summary>Whether it came by GET and so must not change anything.</summary>
    public bool IsReadOnly { get; init; }

    public JsonElement Variables => variables?.RootElement ?? default;

    public void SetVariables(JsonDocument? given)
    {
        variables?.Dispose();
        variables = given;
    }

    public void Dispose() => variables?.Dispose();
}
