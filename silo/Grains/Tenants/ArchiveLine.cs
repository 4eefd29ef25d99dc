using System.Text.Json;

namespace EqualityCloud.Grains.Tenants;

/// <summary>One stored state on a line of an archive.</summary>
/// <param name="Key">The grain's key.</param>
/// <param name="Name">Which of the grain's states.</param>
/// <param name="Pending">Whether it owes deliveries; after an import they are made.</param>
/// <param name="State">The state as storage holds it.</param>
internal sealed record ArchiveLine(string Key, string Name, bool Pending, JsonElement State);
