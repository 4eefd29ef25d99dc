using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EqualityCloud.Storage.Serialization;

/// <summary>The JSON in which states are stored, the same for every provider and runtime.</summary>
internal static class StateJson
{
    internal static readonly JsonSerializerOptions Options = Create();

    internal static readonly JsonWriterOptions Writing = new() { Encoder = Options.Encoder, SkipValidation = true };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            // Stored text is never put into a page as it is, so there is no reason to double the size of every apostrophe.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowOutOfOrderMetadataProperties = true,
            // Half of a figure's members are mostly null; what is missing loads as null.
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers = { AliasPolymorphism.Apply, StoredMembers.LeaveOutDerived, StoredMembers.FillMissingCollections },
            },
        };
        options.Converters.Add(new ImmutableArrayConverterFactory());
        // A number that no member of the enum has is refused when it is written, not found when it is read.
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }
}
