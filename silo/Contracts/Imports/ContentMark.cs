using System.Security.Cryptography;
using System.Text.Json;

namespace EqualityCloud.Contracts.Imports;

/// <summary>A short mark of what a thing said when it was exported: where it says something else when the file comes back, somebody changed it meanwhile.</summary>
public static class ContentMark
{
    private const int Bytes = 6;

    /// <summary>Equal for equal content.</summary>
    public static string Of<T>(T content) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)).AsSpan(0, Bytes));
}
