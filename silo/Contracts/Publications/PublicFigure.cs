namespace EqualityCloud.Contracts.Publications;

/// <summary>A figure as the public sees it; one of the nested kinds and nothing else. Hidden is never 0, null or blank.</summary>
[GenerateSerializer, Immutable, Alias("publications.figure")]
public abstract record PublicFigure
{
    private PublicFigure()
    {
    }

    /// <summary>The figure may be seen.</summary>
    /// <param name="Value">Rounded by the policy.</param>
    /// <param name="Text">With its unit.</param>
    [GenerateSerializer, Immutable, Alias("publications.figure.shown")]
    public sealed record Shown(decimal Value, string Text) : PublicFigure;

    /// <summary>The figure is hidden.</summary>
    /// <param name="Rule">The rule, as a code.</param>
    /// <param name="Reason">The rule in words.</param>
    [GenerateSerializer, Immutable, Alias("publications.figure.hidden")]
    public sealed record Hidden(string Rule, string Reason) : PublicFigure;

    /// <summary>There is no such figure, since it is not of that kind.</summary>
    /// <param name="Reason">Why not.</param>
    [GenerateSerializer, Immutable, Alias("publications.figure.none")]
    public sealed record None(string Reason) : PublicFigure;
}
