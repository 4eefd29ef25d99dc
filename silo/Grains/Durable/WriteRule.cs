using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Durable;

/// <summary>What a write asks for before its own rules are looked at.</summary>
/// <param name="What">The thing's name in messages: strategy, objective, action, metric.</param>
/// <param name="Needs">The permission.</param>
/// <param name="Kind">Whether the thing must exist, and whether the caller must name its version.</param>
internal readonly record struct WriteRule(string What, Permissions Needs, WriteKind Kind);
