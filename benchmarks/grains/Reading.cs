namespace EqualityCloud.Benchmarks.Grains;

[GenerateSerializer, Immutable, Alias("benchmarks.reading")]
public sealed record Reading(string Title, int Number);
