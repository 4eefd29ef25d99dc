using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Tests.Incremental;

/// <summary>An operation answered in parts, and the parts put together again.</summary>
internal sealed record PartedAnswer(IReadOnlyList<string> Parts)
{
    public static async Task<PartedAnswer> Of(RequestExecutor executor, RequestServices services, string query, string? variables = null)
    {
        using var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query) };
        if (variables is not null) request.SetVariables(JsonDocument.Parse(variables));
        using var output = new JsonOutput();
        var parts = new List<string>();
        if (await executor.PrepareAsync(request, services, output) is not { } operation) return new PartedAnswer([Encoding.UTF8.GetString(output.Written.Span)]);
        using var incremental = new IncrementalDelivery();
        await executor.RunAsync(operation, request, services, null, output, incremental);
        parts.Add(Encoding.UTF8.GetString(output.Written.Span));
        while (incremental.HasNext)
        {
            output.Position = 0;
            await incremental.NextAsync(output);
            parts.Add(Encoding.UTF8.GetString(output.Written.Span));
        }
        return new PartedAnswer(parts);
    }

    /// <summary>What a client holds after the last part. Whatever breaks the form of the proposal throws.</summary>
    public (JsonObject Answer, List<string> Failed) Merge()
    {
        var whole = JsonNode.Parse(Parts[0])!.AsObject();
        var errors = whole["errors"]?.AsArray() ?? [];
        var open = new Dictionary<string, JsonArray>(StringComparer.Ordinal);
        var failed = new List<string>();
        for (var i = 0; i < Parts.Count; i++)
        {
            var part = JsonNode.Parse(Parts[i])!.AsObject();
            foreach (var pending in part["pending"]?.AsArray() ?? []) open.Add(pending!["id"]!.GetValue<string>(), pending["path"]!.AsArray());
            foreach (var increment in part["incremental"]?.AsArray() ?? []) Apply(whole, increment!.AsObject(), open, errors);
            foreach (var completed in part["completed"]?.AsArray() ?? [])
            {
                var id = completed!["id"]!.GetValue<string>();
                if (completed["errors"] is JsonArray { Count: > 0 } why)
                {
                    failed.Add(open[id].ToJsonString());
                    foreach (var error in why) errors.Add(error!.DeepClone());
                }
                Assert.True(open.Remove(id), $"{id} was completed and is not open.");
            }
            var hasNext = part["hasNext"]?.GetValue<bool>();
            if (Parts.Count > 1 || hasNext is not null) Assert.Equal(i < Parts.Count - 1, hasNext);
            Assert.Equal(hasNext == true, open.Count > 0);
        }
        foreach (var member in new[] { "pending", "hasNext" }) whole.Remove(member);
        if (errors.Count > 0) whole["errors"] = errors.DeepClone();
        return (whole, failed);
    }

    private static void Apply(JsonObject whole, JsonObject increment, Dictionary<string, JsonArray> open, JsonArray errors)
    {
        JsonNode at = whole["data"]!;
        foreach (var step in open[increment["id"]!.GetValue<string>()].Concat(increment["subPath"]?.AsArray() ?? []))
        {
            at = (step!.GetValueKind() == JsonValueKind.Number ? at[step.GetValue<int>()] : at[step.GetValue<string>()])!;
        }
        if (increment["items"] is JsonArray items)
        {
            foreach (var item in items) at.AsArray().Add(item?.DeepClone());
        }
        else
        {
            foreach (var (key, value) in increment["data"]!.AsObject())
            {
                // A field is delivered once.
                Assert.False(at.AsObject().ContainsKey(key), $"{key} was delivered before.");
                at[key] = value?.DeepClone();
            }
        }
        foreach (var error in increment["errors"]?.AsArray() ?? []) errors.Add(error!.DeepClone());
    }
}
