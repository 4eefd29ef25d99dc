using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>Which years the register of published gender pay gaps holds.</summary>
[Shared(CallerKind.Member, CallerKind.Integrator, CallerKind.System), Alias("public-pay-gap-years")]
public interface IPublicPayGapYearsGrain : IGrainWithStringKey
{
    /// <summary>The one index's key.</summary>
    const string Key = "gender-pay-gap";

    /// <summary>The years, newest first. Anybody who may read public figures.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<PublicPayGapYear>> Read();

    /// <summary>Counts a year's returns again. The platform only.</summary>
    [Alias("count")]
    Task Count(int year);
}
