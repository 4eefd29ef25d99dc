using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>The councils' returns in one year of the register of published gender pay gaps, by council; its key is the year of the snapshot. It stores nothing: the register does.</summary>
[Shared(CallerKind.Member, CallerKind.Integrator), Alias("public-council-pay-gaps")]
public interface ICouncilPayGapsGrain : IGrainWithStringKey
{
    /// <summary>Councils in an order. Anybody who may read public figures.</summary>
    [Alias("read")]
    Task<CouncilPayGapPage> Read(CouncilPayGapRequest request);

    /// <summary>A council beside its nearest neighbours; null where it made no return, or has no features. Anybody who may read public figures.</summary>
    /// <param name="code">The council's GSS code; null for the caller's own.</param>
    /// <param name="measure">What is compared.</param>
    /// <param name="count">How many neighbours, 5 to 30.</param>
    [Alias("neighbours")]
    Task<CouncilNeighbours?> Neighbours(string? code, PayGapMeasure measure, int count);
}
