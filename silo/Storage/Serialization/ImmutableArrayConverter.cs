using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Storage.Serialization;

/// <summary>Writes a default array as an empty one and reads null as empty: <c>default</c> never leaves storage.</summary>
internal sealed class ImmutableArrayConverter<T> : JsonConverter<ImmutableArray<T>>
{
    private static readonly bool KeepsForm = typeof(IKeepsStoredForm).IsAssignableFrom(typeof(T));

    private bool? _isFlat;

    public override bool HandleNull => true;

    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ImmutableCollectionsMarshal.AsImmutableArray(JsonSerializer.Deserialize<T[]>(ref reader, options) ?? []);

    /// <summary>
    /// The serialiser allocates a stack as soon as objects lie in objects. For items that hold none it is spared item by item; for others one for the whole array
    /// costs less than one for each item.
    /// </summary>
    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        if (value.IsDefaultOrEmpty)
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
            return;
        }

        var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        if (KeepsForm)
        {
            WriteKept(writer, value, item);
            return;
        }

        if (!IsFlat(item))
        {
            JsonSerializer.Serialize(writer, ImmutableCollectionsMarshal.AsArray(value)!, options);
            return;
        }

        writer.WriteStartArray();
        foreach (var one in value)
        {
            JsonSerializer.Serialize(writer, one, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteKept(Utf8JsonWriter writer, ImmutableArray<T> items, JsonTypeInfo<T> type)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            if (item is IKeepsStoredForm keeping)
            {
                writer.WriteRawValue(Form(keeping, item, type), skipInputValidation: true);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
    }

    private static ReadOnlySpan<byte> Form(IKeepsStoredForm keeping, T item, JsonTypeInfo<T> type)
    {
        ref var form = ref keeping.StoredForm;
        if (form.Of(item!) is { IsEmpty: false } known)
        {
            return known;
        }

        var made = JsonSerializer.SerializeToUtf8Bytes(item, type);
        form.Keep(item!, made);
        return made;
    }

    private bool IsFlat(JsonTypeInfo<T> item) => _isFlat ??= LookIfFlat(item);

    private static bool LookIfFlat(JsonTypeInfo<T> item) =>
        item.PolymorphismOptions is null && item.Properties.All(property => item.Options.GetTypeInfo(property.PropertyType).Kind == JsonTypeInfoKind.None);
}
