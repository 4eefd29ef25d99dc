namespace EqualityCloud.Contracts.Strategies;

/// <summary>A span of days, both included.</summary>
[GenerateSerializer, Immutable, Alias("strategies.period")]
public sealed record Period(DateOnly Start, DateOnly End)
{
    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(DateOnly day) => Start <= day && day <= End;
}
