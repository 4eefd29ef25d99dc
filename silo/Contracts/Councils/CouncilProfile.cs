using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Councils;

/// <summary>What a council says of itself.</summary>
[GenerateSerializer, Immutable, Alias("councils.council-profile")]
public sealed record CouncilProfile
{
    /// <summary>Its name.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>Unitary authority, metropolitan district, London borough, county, district.</summary>
    [Id(1)] public string Type { get; init; } = "";

    /// <summary>Region of England, or the nation.</summary>
    [Id(2)] public string Region { get; init; } = "";

    /// <summary>Codes with validity.</summary>
    [Id(3)] public ImmutableArray<AreaCode> AreaCodes { get; init; } = [];

    /// <summary>A parent stands before its children.</summary>
    [Id(4)] public ImmutableArray<OrganisationUnit> Units { get; init; } = [];

    /// <summary>Boards, groups and committees.</summary>
    [Id(5)] public ImmutableArray<GovernanceBody> GovernanceBodies { get; init; } = [];

    /// <summary>Beyond the nine.</summary>
    [Id(6)] public ImmutableArray<OwnCharacteristic> OwnCharacteristics { get; init; } = [];

    /// <summary>In order of pay.</summary>
    [Id(7)] public ImmutableArray<PayBand> PayBands { get; init; } = [];

    /// <summary>The council's rule for metrics.</summary>
    [Id(8)] public RagRule RagRule { get; init; } = new();

    /// <summary>Headcount, for duties that begin at a size.</summary>
    [Id(9)] public int? Employees { get; init; }

    /// <summary>In figures that the council publishes, counts of people from 1 to below this are hidden; 5 to 100.</summary>
    [Id(10)] public int SmallNumberThreshold { get; init; } = 10;
}
