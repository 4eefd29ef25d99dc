using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>A page of the register of published gender pay gaps; its key is a <see cref="PublicPayGapKey"/>. The figures are public by employer's name.</summary>
[Shared(CallerKind.Member, CallerKind.Integrator, CallerKind.System), Alias("public-pay-gap-page")]
public interface IPublicPayGapPageGrain : IGrainWithStringKey
{
    /// <summary>Its returns, by employer's key. Anybody who may read public figures.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<PublicPayGapReturn>> Read();

    /// <summary>Swaps returns in one write and answers the employers whose return was neither as before nor as after, which stay. The platform only.</summary>
    [Alias("swap")]
    Task<ImmutableArray<string>> Swap(ImmutableArray<PublicReturnSwap> swaps);
}
