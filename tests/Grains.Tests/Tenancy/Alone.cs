namespace EqualityCloud.Grains.Tests.Tenancy;

/// <summary>Tests that measure memory, so nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
