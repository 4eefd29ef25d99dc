namespace Orleans;

/// <summary>How long an activation of the class may be idle before it is collected; the parts add up. 15 minutes where absent.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CollectionAgeLimitAttribute : Attribute
{
    /// <summary>Whole or part days.</summary>
    public double Days { get; set; }

    /// <summary>Whole or part hours.</summary>
    public double Hours { get; set; }

    /// <summary>Whole or part minutes.</summary>
    public double Minutes { get; set; }

    /// <summary>The sum of the parts.</summary>
    public TimeSpan AgeLimit => TimeSpan.FromDays(Days) + TimeSpan.FromHours(Hours) + TimeSpan.FromMinutes(Minutes);
}
