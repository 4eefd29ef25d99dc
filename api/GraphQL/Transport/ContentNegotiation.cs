using System.Globalization;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>Reads the headers that say what a client sent and what it can read.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types</remarks>
internal static class ContentNegotiation
{
    private const double Unwanted = 0;

    /// <param name="accept">The header.</param>
    /// <param name="isIncremental">Whether the server answers in parts.</param>
    public static AnswerFormat Choose(string? accept, bool isIncremental = false)
    {
        // Clients from before the specification send nothing, or anything, and read application/json.
        if (string.IsNullOrWhiteSpace(accept)) return AnswerFormat.Json;
        if (accept == "application/json") return AnswerFormat.Json;

        var best = AnswerFormat.None;
        var bestQuality = Unwanted;
        foreach (var range in accept.Split(',', 32, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = range.Split(';', StringSplitOptions.TrimEntries);
            var format = parts[0].ToLowerInvariant() switch
            {
                "application/graphql-response+json" => AnswerFormat.Response,
                "application/json" or "application/*" or "*/*" => AnswerFormat.Json,
                "text/event-stream" => AnswerFormat.EventStream,
                "multipart/mixed" when isIncremental && IsOurMultipart(parts) => AnswerFormat.Multipart,
                _ => AnswerFormat.None,
            };
            if (!AcceptsUtf8(parts)) format = AnswerFormat.None;
            var quality = Quality(parts);
            if (format != AnswerFormat.None && quality > bestQuality) (best, bestQuality) = (format, quality);
        }
        return best;
    }

    /// <summary>Whether a client can read an answer in parts, whatever else it prefers for others.</summary>
    public static bool AcceptsMultipart(string? accept) => accept is not null && accept.Contains("multipart/mixed", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(accept.Split(',', 32, StringSplitOptions.TrimEntries), range => Choose(range, isIncremental: true) == AnswerFormat.Multipart);

    public static bool IsJson(string? contentType)
    {
        if (contentType is null) return false;
        if (contentType == "application/json") return true;
        var parts = contentType.Split(';', StringSplitOptions.TrimEntries);
        return parts[0].Equals("application/json", StringComparison.OrdinalIgnoreCase) && AcceptsUtf8(parts);
    }

    /// <summary>Clients that name the form of an earlier proposal could not read ours.</summary>
    private static bool IsOurMultipart(string[] parts) => Parameter(parts, "deferSpec") is null && Parameter(parts, "incrementalSpec") is null or "v0.2";

    private static bool AcceptsUtf8(string[] parts) =>
        Parameter(parts, "charset") is not { } charset || charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static double Quality(string[] parts) =>
        Parameter(parts, "q") is { } text && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) ? quality : 1;

    private static string? Parameter(string[] parts, string name)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].StartsWith(name, StringComparison.OrdinalIgnoreCase) && parts[i].Length > name.Length && parts[i][name.Length] == '=') return parts[i][(name.Length + 1)..];
        }
        return null;
    }
}
