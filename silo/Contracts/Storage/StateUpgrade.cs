using System.Text.Json.Nodes;

namespace EqualityCloud.Contracts.Storage;

/// <summary>How a stored state of one version becomes one of the next. Registered as a singleton beside the grain that owns the state.</summary>
/// <remarks>
/// A new optional member needs no upgrade: missing members load as their defaults and unknown ones are passed over.
/// An upgrade is for what defaults cannot say: a member renamed, split or moved. The version in which a state is written
/// is one more than the newest <see cref="FromVersion"/> registered for its alias, so a step is added once and never removed.
/// </remarks>
/// <param name="Alias">The <see cref="AliasAttribute"/> of the state type.</param>
/// <param name="FromVersion">The version that this step takes; it gives the next one. The first version is 1.</param>
/// <param name="Apply">Changes the stored data in place or gives another; no clock, no I/O.</param>
public sealed record StateUpgrade(string Alias, int FromVersion, Func<JsonObject, JsonObject> Apply);
