using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EqualityCloud.Grains.Packs;

/// <summary>How packs are read and written: camel case, enums in kebab case, nothing written that says nothing.</summary>
internal static class PackJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // A pack is a file, never part of a page, so apostrophes and the like stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatSaysNothing } },
    };

    public static PackDocument Read(string json) => JsonSerializer.Deserialize<PackDocument>(json, Options) ?? throw new JsonException("The pack is null.");

    public static string Write(PackDocument document) => JsonSerializer.Serialize(document, Options);

    private static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        // What must be there is written even where it is empty.
        foreach (var property in type.Properties.Where(property => !property.IsRequired))
        {
            if (property.PropertyType == typeof(bool))
            {
                property.ShouldSerialize = static (_, value) => value is true;
            }
            else if (property.PropertyType == typeof(string))
            {
                property.ShouldSerialize = static (_, value) => value is string { Length: > 0 };
            }
            else if (typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
            }
            else if (property.PropertyType == typeof(Contracts.Strategies.Characteristics))
            {
                property.ShouldSerialize = static (_, value) => value is Contracts.Strategies.Characteristics { Protected.IsEmpty: false } or Contracts.Strategies.Characteristics { Own.IsEmpty: false };
            }
        }
    }
}
