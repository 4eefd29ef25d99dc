using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Strategies;

/// <summary>Whom a theme or an objective is about: protected characteristics, and those that the council has added.</summary>
[GenerateSerializer, Immutable, Alias("strategies.characteristics")]
public sealed record Characteristics
{
    /// <summary>Of the nine.</summary>
    [Id(0)] public ImmutableArray<ProtectedCharacteristic> Protected { get; init; } = [];

    /// <summary>Keys of the council's own characteristics, such as carers or socio-economic disadvantage.</summary>
    [Id(1)] public ImmutableArray<string> Own { get; init; } = [];

    /// <summary>None.</summary>
    public static Characteristics None { get; } = new();
}
