using EqualityCloud.Contracts.Packs;

namespace EqualityCloud.Grains.Durable;

/// <summary>What a job's import did to a thing.</summary>
[GenerateSerializer, Immutable, Alias("durable.remembered-import")]
internal sealed record RememberedImport([property: Id(0)] Guid Job, [property: Id(1)] ImportOutcome Outcome);
