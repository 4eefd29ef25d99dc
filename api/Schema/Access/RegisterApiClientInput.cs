using System.Collections.Immutable;

namespace EqualityCloud.Schema.Access;

/// <summary>A program to register.</summary>
/// <param name="Subject">The sub of its tokens: for most providers its client id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Scopes">The most that its tokens can ask for.</param>
/// <param name="Expires">The last day on which it is let in, within two years.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record RegisterApiClientInput(string Subject, string Name, ImmutableArray<string> Scopes, DateOnly Expires, string? IdempotencyKey = null);
