using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>Reads catalogue files and reports everything that is wrong with them at once.</summary>
internal static class CatalogueReader
{
    private const string Prefix = "EqualityCloud.Statistics.Indicators.Catalogue.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The files that are embedded in this assembly.</summary>
    public static (IndicatorCatalogue Catalogue, ImmutableArray<CatalogueProblem> Problems) ReadShipped()
    {
        var assembly = typeof(CatalogueReader).Assembly;
        return Read(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new StreamReader(stream);
                return (name[Prefix.Length..], reader.ReadToEnd());
            }));
    }

    /// <summary>Any files. What cannot be read is left out of the catalogue and reported; what can be read is checked as well.</summary>
    /// <param name="files">Names and contents.</param>
    public static (IndicatorCatalogue Catalogue, ImmutableArray<CatalogueProblem> Problems) Read(IEnumerable<(string Name, string Content)> files)
    {
        var problems = ImmutableArray.CreateBuilder<CatalogueProblem>();
        List<IndicatorFamily> families = [];
        List<Indicator> indicators = [];
        List<ClassificationScheme> schemes = [];
        List<LevelScale> scales = [];
        foreach (var (name, content) in files)
        {
            if (Parse<CatalogueFile>(name, content, problems) is not { } file) continue;

            if (file.Family is { } family) families.Add(family);
            schemes.AddRange(Elements<ClassificationScheme>(name, file.Schemes, problems));
            scales.AddRange(Elements<LevelScale>(name, file.Scales, problems));
            indicators.AddRange(Elements<Indicator>(name, file.Indicators, problems).Select(i => i with { Family = file.Family?.Id ?? "" }));
        }

        var catalogue = new IndicatorCatalogue(families, indicators, schemes, scales);
        problems.AddRange(CatalogueCheck.Problems(catalogue));
        return (catalogue, problems.DrainToImmutable());
    }

    private static IEnumerable<T> Elements<T>(string file, ImmutableArray<JsonElement> elements, ImmutableArray<CatalogueProblem>.Builder problems)
        where T : class =>
        // One by one, so that a slip in one definition does not hide those in the others.
        (elements.IsDefault ? [] : elements).Select((element, i) => Parse<T>($"{file}: {Name(element, i)}", element.GetRawText(), problems)).OfType<T>();

    private static string Name(JsonElement element, int index) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String ? id.GetString()! : $"number {index + 1}";

    private static T? Parse<T>(string where, string content, ImmutableArray<CatalogueProblem>.Builder problems)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize<T>(content, Json) is { } parsed) return parsed;
            problems.Add(new(where, "There is nothing in it."));
        }
        catch (JsonException e)
        {
            problems.Add(new(where, e.Message));
        }
        return null;
    }

    private sealed record CatalogueFile
    {
        public IndicatorFamily? Family { get; init; }

        public ImmutableArray<JsonElement> Indicators { get; init; }

        public ImmutableArray<JsonElement> Schemes { get; init; }

        public ImmutableArray<JsonElement> Scales { get; init; }
    }
}
