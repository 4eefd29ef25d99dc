using System.Diagnostics;
using System.Text.Json;
using EqualityCloud.GraphQL.Tests.Harness;

namespace EqualityCloud.GraphQL.Tests.Differential;

/// <summary>graphql-js in a child process, asked in batches.</summary>
internal sealed class GraphQLJsOracle : IDisposable
{
    private readonly Process process;

    public GraphQLJsOracle(string sdl, string script = "oracle.mjs")
    {
        process = NodeScript.Start(script);
        Send(JsonSerializer.Serialize(new { sdl }));
    }

    public List<JsonElement> Answer(IEnumerable<GeneratedRequest> requests)
    {
        var line = $"[{string.Join(',', requests.Select(request => $"{{\"query\":{JsonSerializer.Serialize(request.Query)},\"variables\":{request.Variables}}}"))}]";
        return [.. JsonDocument.Parse(Send(line)).RootElement.EnumerateArray()];
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(5_000)) process.Kill();
        process.Dispose();
    }

    private string Send(string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        return process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The oracle ended: " + process.StandardError.ReadToEnd());
    }
}
