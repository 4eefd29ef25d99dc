using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>All of an objective that its editors write.</summary>
[GenerateSerializer, Immutable, Alias("objectives.objective-details")]
public sealed record ObjectiveDetails
{
    /// <summary>As printed, such as Objective 1. Never a key.</summary>
    [Id(0)] public string? Label { get; init; }

    /// <summary>The objective.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>What it means.</summary>
    [Id(2)] public string? Description { get; init; }

    /// <summary>What will be different when it is met.</summary>
    [Id(3)] public string? Outcome { get; init; }

    /// <summary>Keys of themes of its strategy.</summary>
    [Id(4)] public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>Whom it is about.</summary>
    [Id(5)] public Characteristics Characteristics { get; init; } = Characteristics.None;

    /// <summary>Role titles or departments.</summary>
    [Id(6)] public ImmutableArray<string> Leads { get; init; } = [];

    /// <summary>Role title of who answers for it.</summary>
    [Id(7)] public string? SeniorResponsibleRole { get; init; }

    /// <summary>Where it differs from the strategy's.</summary>
    [Id(8)] public Period? Period { get; init; }

    /// <summary>What good looks like.</summary>
    [Id(9)] public ImmutableArray<ImprovementIndicator> Indicators { get; init; } = [];

    /// <summary>The metrics that show it.</summary>
    [Id(10)] public ImmutableArray<Guid> Metrics { get; init; } = [];

    /// <summary>Framework mappings.</summary>
    [Id(11)] public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];

    /// <summary>The corporate plan's aim that it serves.</summary>
    [Id(12)] public string? CorporateLink { get; init; }

    /// <summary>What it covers, in order.</summary>
    [Id(13)] public ImmutableArray<string> FocusAreas { get; init; } = [];

    /// <summary>The time frame of the whole objective.</summary>
    [Id(14)] public DueDate? Due { get; init; }
}
