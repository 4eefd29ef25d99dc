using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A figure of a release: shown, or hidden with its reason. A hidden figure is not 0 and not missing.</summary>
[UnionType("BenchmarkFigure")]
public interface IBenchmarkFigure
{
    internal static IBenchmarkFigure Of(ReleasedFigure figure) => figure switch
    {
        ReleasedFigure.Shown shown => new ShownFigure(shown.Value),
        ReleasedFigure.Hidden hidden => new HiddenFigure(hidden.Rule, hidden.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };
}
