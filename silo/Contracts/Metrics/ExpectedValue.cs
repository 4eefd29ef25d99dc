namespace EqualityCloud.Contracts.Metrics;

/// <summary>Where a figure should stand on a day if it is to meet its target; one of the nested kinds and nothing else.</summary>
[GenerateSerializer, Immutable, Alias("metrics.expected-value")]
public abstract record ExpectedValue
{
    private ExpectedValue()
    {
    }

    /// <summary>One value.</summary>
    /// <param name="Value">In the figure's unit.</param>
    /// <param name="Text">With its unit.</param>
    [GenerateSerializer, Immutable, Alias("metrics.expected-value.point")]
    public sealed record Point(decimal Value, string Text) : ExpectedValue;

    /// <summary>Anywhere between two values, both included: for a range target.</summary>
    /// <param name="Low">The lower end, in the figure's unit.</param>
    /// <param name="High">The upper end.</param>
    /// <param name="Text">Both with their unit.</param>
    [GenerateSerializer, Immutable, Alias("metrics.expected-value.band")]
    public sealed record Band(decimal Low, decimal High, string Text) : ExpectedValue;

    /// <summary>Nothing is expected on that day, or it cannot be said what.</summary>
    /// <param name="Reason">Why not, for programs.</param>
    /// <param name="Message">Why not, for people.</param>
    [GenerateSerializer, Immutable, Alias("metrics.expected-value.not-known")]
    public sealed record NotKnown(TrackReason Reason, string Message) : ExpectedValue;
}
