using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>The refusals that a trail tells of.</summary>
internal static class Trail
{
    public const string Query = """{ auditTrail(first: 200, event: "access.refused") { entries { subject values { name value } } } }""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Waits until every code is told of: the sums come a moment later.</summary>
    public static async Task<List<Refusal>> RefusalsAsync(Func<Task<JsonElement>> read, string[] codes)
    {
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            var told = (await read()).GetProperty("auditTrail").GetProperty("entries").EnumerateArray().Select(Of).ToList();
            var missing = codes.Except(told.Select(line => line.Code)).ToList();
            if (missing.Count == 0) return told;
            Assert.True(since.Elapsed < Patience, $"The trail does not tell of {string.Join(", ", missing)}: {string.Join("; ", told)}");
        }
    }

    private static Refusal Of(JsonElement line)
    {
        var values = line.GetProperty("values").EnumerateArray().ToDictionary(value => value.GetProperty("name").GetString()!, value => value.GetProperty("value").GetString()!);
        return new Refusal(line.GetProperty("subject").GetString()!, values["code"], long.Parse(values["count"], CultureInfo.InvariantCulture));
    }

    public sealed record Refusal(string Subject, string Code, long Count);
}
