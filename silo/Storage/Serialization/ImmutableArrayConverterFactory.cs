using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EqualityCloud.Storage.Serialization;

/// <summary>Makes an <see cref="ImmutableArrayConverter{T}"/> for each element type.</summary>
internal sealed class ImmutableArrayConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ImmutableArrayConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}
