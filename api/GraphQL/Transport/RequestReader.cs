using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using EqualityCloud.GraphQL.Execution;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>Reads requests from JSON: it checks their form and their bounds, and nothing else.</summary>
internal sealed class RequestReader(GraphQLServerOptions options)
{
    /// <summary>Reads one request, or several where the body is an array.</summary>
    /// <exception cref="RequestException">The body is too large or is no request.</exception>
    public async ValueTask<ParsedBody> ReadAsync(PipeReader body, long? contentLength, CancellationToken cancellationToken)
    {
        if (contentLength > options.MaxRequestBytes) throw TooLarge();
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > options.MaxRequestBytes) throw TooLarge();
            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            try
            {
                return Parse(read.Buffer);
            }
            finally
            {
                body.AdvanceTo(read.Buffer.End);
            }
        }
    }

    public ParsedBody Parse(ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxVariableDepth + 8 });
        var requests = new List<GraphQLRequest>(1);
        try
        {
            if (!reader.Read()) throw Malformed();
            var isBatch = reader.TokenType == JsonTokenType.StartArray;
            if (!isBatch)
            {
                requests.Add(ReadRequest(ref reader));
            }
            else
            {
                ReadBatch(ref reader, requests);
            }
            if (reader.Read()) throw Malformed();
            return new ParsedBody(requests, isBatch);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            foreach (var request in requests) request.Dispose();
            throw Malformed();
        }
    }

    /// <summary>Variables that came as text, in the parameters of a GET.</summary>
    public JsonDocument? ParseVariables(string? json)
    {
        if (string.IsNullOrEmpty(json)) return null;
        try
        {
            var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = options.MaxVariableDepth });
            if (document.RootElement.ValueKind is JsonValueKind.Object) return document;
            document.Dispose();
        }
        catch (JsonException)
        {
            throw new RequestException(400, "The variables are not JSON.");
        }
        throw new RequestException(400, "The variables must be an object.");
    }

    private void ReadBatch(ref Utf8JsonReader reader, List<GraphQLRequest> requests)
    {
        if (options.MaxBatchSize == 0) throw new RequestException(400, "Batches are not answered.", ErrorCodes.BatchLimit);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (requests.Count == options.MaxBatchSize) throw new RequestException(400, $"A batch has at most {options.MaxBatchSize} operations.", ErrorCodes.BatchLimit);
            requests.Add(ReadRequest(ref reader));
        }
        if (requests.Count == 0) throw new RequestException(400, "The batch is empty.");
    }

    private static GraphQLRequest ReadRequest(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new RequestException(400, "A request must be a JSON object.");
        var request = new GraphQLRequest();
        var hasDocument = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                reader.Read();
                hasDocument = reader.TokenType == JsonTokenType.String || (reader.TokenType == JsonTokenType.Null ? false : throw Wrong("query", "a string"));
                if (hasDocument) request.Document = Text(ref reader);
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                reader.Read();
                request.OperationName = OptionalText(ref reader, "operationName");
            }
            else if (reader.ValueTextEquals("documentId"u8) || reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                request.DocumentId = OptionalText(ref reader, "documentId");
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                reader.Read();
                if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null)) throw Wrong("variables", "an object");
                request.SetVariables(reader.TokenType == JsonTokenType.Null ? null : JsonDocument.ParseValue(ref reader));
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                reader.Read();
                if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null)) throw Wrong("extensions", "an object");
                ReadExtensions(ref reader, request);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }
        if (request.DocumentId is null && !hasDocument) throw new RequestException(400, "The request has no query.");
        return request;
    }

    private static void ReadExtensions(ref Utf8JsonReader reader, GraphQLRequest request)
    {
        if (reader.TokenType == JsonTokenType.Null) return;
        using var extensions = JsonDocument.ParseValue(ref reader);
        if (extensions.RootElement.TryGetProperty("cost", out var cost) && cost.ValueKind == JsonValueKind.True) request.ReportCost = true;
        var isPersisted = extensions.RootElement.TryGetProperty("persistedQuery", out var persisted) && persisted.ValueKind == JsonValueKind.Object;
        if (isPersisted && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String) request.DocumentId ??= hash.GetString();
    }

    private static byte[] Text(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var bytes = new byte[length];
        var written = reader.CopyString(bytes);
        return written == length ? bytes : bytes[..written];
    }

    private static string? OptionalText(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw Wrong(name, "a string"),
    };

    private static RequestException Wrong(string name, string expected) => new(400, $"The parameter {name} must be {expected}.");

    private static RequestException Malformed() => new(400, "The body is not valid JSON.");

    private RequestException TooLarge() => new(413, $"The body has more than {options.MaxRequestBytes} bytes.", ErrorCodes.DocumentSizeLimit);
}
