using System.Text;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>Whole HTTP requests, made before the clock runs.</summary>
internal sealed class RequestBytes(int port, IReadOnlyList<string> tokens)
{
    public byte[] Of(Operation operation, int council, string variables = "{}")
    {
        var body = $$"""{"query":"{{operation.Document}}","variables":{{variables}}}""";
        return Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nAuthorization: Bearer {tokens[council]}\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }
}
