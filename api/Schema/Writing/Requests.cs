using System.Security.Cryptography;
using System.Text.Json;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Schema.Writing;

/// <summary>Makes what surrounds a write from a mutation's input.</summary>
internal static class Requests
{
    /// <summary>An edit of the version that the caller read, or with none an append.</summary>
    public static WriteRequest Of<TInput>(TInput input, int? version, string? idempotencyKey) =>
        new(version, idempotencyKey, idempotencyKey is null ? null : Convert.ToBase64String(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input))));

    /// <summary>The id of what a mutation makes: with an idempotency key a retry names the same thing.</summary>
    public static Guid NewId(CallerGrains grains, string? idempotencyKey) => idempotencyKey is null
        ? Guid.CreateVersion7()
        : DerivedId.Of(grains.Caller.Tenant.Value, $"{grains.Caller.Actor}/{idempotencyKey}");
}
