namespace EqualityCloud.Contracts.Councils;

/// <summary>A directorate, department or team.</summary>
[GenerateSerializer, Immutable, Alias("councils.organisation-unit")]
public sealed record OrganisationUnit
{
    /// <summary>Unique within the council.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Its name.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>The key of the unit it belongs to.</summary>
    [Id(2)] public string? Parent { get; init; }
}
