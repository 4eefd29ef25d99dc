using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.PublicReturns;

/// <summary>One employer's return of one year, as the official file has it; without address and the responsible person's name, which nobody here needs.</summary>
public sealed record GenderPayGapReturn
{
    /// <summary>The row it stands in.</summary>
    public required int Row { get; init; }

    /// <summary>Names the employer within a year: the service's number, or where the file has none the name, normalised.</summary>
    public required string EmployerKey { get; init; }

    public required string Name { get; init; }

    public required string CurrentName { get; init; }

    public string? EmployerId { get; init; }

    public string? PostCode { get; init; }

    public string? CompanyNumber { get; init; }

    /// <summary>Joined by commas, without blanks.</summary>
    public string SicCodes { get; init; } = "";

    public string? Link { get; init; }

    /// <summary>A band such as <c>250 to 499</c>; null where it was not given.</summary>
    public string? Size { get; init; }

    public required PublishedPayGap Figures { get; init; }

    public decimal? MeanHourly => Figures.MeanHourly;

    public decimal? MedianHourly => Figures.MedianHourly;

    public decimal? MeanBonus => Figures.MeanBonus;

    public decimal? MedianBonus => Figures.MedianBonus;

    public decimal? MalePaidBonus => Figures.MalePaidBonus;

    public decimal? FemalePaidBonus => Figures.FemalePaidBonus;

    public decimal? FemaleLower => Figures.Lower.Female;

    public decimal? FemaleLowerMiddle => Figures.LowerMiddle.Female;

    public decimal? FemaleUpperMiddle => Figures.UpperMiddle.Female;

    public decimal? FemaleUpper => Figures.Upper.Female;

    /// <summary>Whether it came late, as the service says.</summary>
    public bool Late { get; init; }

    /// <summary>The last day to publish; null where the file does not say.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>When it came; null where the file does not say.</summary>
    public DateTime? Submitted { get; init; }

    /// <summary>Whether several councils made it together.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Public bodies carry the code 1.</summary>
    public bool IsPublicSector => SicCodes.Split(',').Contains("1");
}
