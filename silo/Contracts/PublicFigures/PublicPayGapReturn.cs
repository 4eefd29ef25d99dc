namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>One employer's gender pay gap return of one year as it was published. An empty figure is null and never 0; negative gaps are real.</summary>
[GenerateSerializer, Immutable, Alias("public-figures.pay-gap-return")]
public sealed record PublicPayGapReturn
{
    /// <summary>Names the employer within a year: the service's number, or where the file had none the name, normalised.</summary>
    [Id(0)] public required string EmployerKey { get; init; }

    /// <summary>The employer as it was named then.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>The employer as it was named when the file was made.</summary>
    [Id(2)] public required string CurrentName { get; init; }

    /// <summary>Its post code.</summary>
    [Id(3)] public string? PostCode { get; init; }

    /// <summary>Its number at Companies House.</summary>
    [Id(4)] public string? CompanyNumber { get; init; }

    /// <summary>Industry codes, joined by commas; 1 marks the public sector.</summary>
    [Id(5)] public string SicCodes { get; init; } = "";

    /// <summary>The employer's own page about it.</summary>
    [Id(6)] public string? Link { get; init; }

    /// <summary>How many employees, as a band.</summary>
    [Id(7)] public string? Size { get; init; }

    /// <summary>Gap in mean hourly pay, percent.</summary>
    [Id(8)] public decimal? MeanHourly { get; init; }

    /// <summary>Gap in median hourly pay, percent.</summary>
    [Id(9)] public decimal? MedianHourly { get; init; }

    /// <summary>Gap in mean bonus, percent.</summary>
    [Id(10)] public decimal? MeanBonus { get; init; }

    /// <summary>Gap in median bonus, percent.</summary>
    [Id(11)] public decimal? MedianBonus { get; init; }

    /// <summary>Men paid a bonus, percent.</summary>
    [Id(12)] public decimal? MalePaidBonus { get; init; }

    /// <summary>Women paid a bonus, percent.</summary>
    [Id(13)] public decimal? FemalePaidBonus { get; init; }

    /// <summary>Women in the lowest paid quarter, percent.</summary>
    [Id(14)] public decimal? FemaleLower { get; init; }

    /// <summary>Women in the second lowest quarter, percent.</summary>
    [Id(15)] public decimal? FemaleLowerMiddle { get; init; }

    /// <summary>Women in the second highest quarter, percent.</summary>
    [Id(16)] public decimal? FemaleUpperMiddle { get; init; }

    /// <summary>Women in the highest paid quarter, percent.</summary>
    [Id(17)] public decimal? FemaleUpper { get; init; }

    /// <summary>Whether it came late, as the service says.</summary>
    [Id(18)] public bool Late { get; init; }

    /// <summary>The last day to publish; null where the file does not say.</summary>
    [Id(19)] public DateOnly? Deadline { get; init; }

    /// <summary>The day it came; null where the file does not say.</summary>
    [Id(20)] public DateOnly? Submitted { get; init; }

    /// <summary>Whether several councils made it together: it stands for each of them and for none alone.</summary>
    [Id(21)] public bool IsJoint { get; init; }
}
