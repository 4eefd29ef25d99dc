namespace EqualityCloud.Formats.LgInform;

/// <summary>One figure of one area.</summary>
public sealed record LgInformRow
{
    public int Row { get; init; }

    public required string Area { get; init; }

    /// <summary>For people only.</summary>
    public string AreaName { get; init; } = "";

    public required string MetricType { get; init; }

    /// <summary>For people only.</summary>
    public string MetricName { get; init; } = "";

    public required string Period { get; init; }

    public DateOnly Start { get; init; }

    public DateOnly End { get; init; }

    public required decimal Value { get; init; }

    public string? Source { get; init; }

    /// <summary>How many people are behind it; for reading.</summary>
    public long? People { get; init; }

    /// <summary>How it is made; for reading.</summary>
    public string? Rule { get; init; }
}
