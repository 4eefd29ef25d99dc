using System.Security.Cryptography;
using System.Text.Json;

namespace EqualityCloud.Grains.Validation;

/// <summary>Whether two values say the same.</summary>
internal static class Same
{
    /// <summary>Compares what would be stored: records with arrays inside compare their arrays by reference, so their own equality will not do.</summary>
    public static bool Content<T>(T one, T other) =>
        JsonSerializer.SerializeToUtf8Bytes(one).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other));

    /// <summary>A short mark of a value's content, equal for equal content.</summary>
    public static string Mark<T>(T value) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value))[..8]);
}
