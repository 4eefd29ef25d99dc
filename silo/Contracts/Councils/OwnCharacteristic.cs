namespace EqualityCloud.Contracts.Councils;

/// <summary>A characteristic that the council adds to the nine.</summary>
[GenerateSerializer, Immutable, Alias("councils.own-characteristic")]
public sealed record OwnCharacteristic
{
    /// <summary>Unique within the council, not one of the nine.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>As it is shown.</summary>
    [Id(1)] public required string Label { get; init; }
}
