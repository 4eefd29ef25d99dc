namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A figure of a release, or why it is hidden. Hidden is never 0, null or blank.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.released-figure")]
public abstract record ReleasedFigure
{
    private ReleasedFigure()
    {
    }

    /// <summary>The figure may be seen.</summary>
    /// <param name="Value">Rounded by the policy, in the indicator's unit.</param>
    [GenerateSerializer, Immutable, Alias("benchmarks.released-figure.shown")]
    public sealed record Shown(decimal Value) : ReleasedFigure;

    /// <summary>The figure is hidden.</summary>
    /// <param name="Rule">The rule, as a code.</param>
    /// <param name="Reason">The rule in words.</param>
    [GenerateSerializer, Immutable, Alias("benchmarks.released-figure.hidden")]
    public sealed record Hidden(string Rule, string Reason) : ReleasedFigure;
}
