using System.Text.Json;

namespace EqualityCloud.Grains.Tests;

/// <summary>Equality by content: a record with collections compares those by reference, and what was sent is not what arrives.</summary>
internal static class ContentAssert
{
    internal static void Equal<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
}
