using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

using static System.Globalization.CultureInfo;

namespace EqualityCloud.Schema.PublicFigures;

/// <summary>Councils' published gender pay gaps by name: the one indicator that is public, so that nothing of it is hidden.</summary>
[QueryType]
internal static partial class CouncilPayGapQueries
{
    private const int LongestPage = 100;

    /// <summary>The published gender pay gaps of a year by council.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="year">The year of the snapshot: 2022 for the reporting year 2022-23.</param>
    /// <param name="measure">The gap that is compared.</param>
    /// <param name="order">The order; by closeness to 0 where none is given, which is the field's convention.</param>
    /// <param name="name">Only councils whose name contains this.</param>
    /// <param name="region">Only councils of this region or nation, in words.</param>
    /// <param name="type">Only councils of this type, in words.</param>
    /// <param name="first">How many, at most 100.</param>
    /// <param name="skip">How many to leave out at the start.</param>
    [Authorize(nameof(Permissions.ReadPublicFigures)), ListSize(AssumedSize = 50, SlicingArguments = ["first"]), Cost(20)]
    public static Task<CouncilPayGapPage> GetCouncilPayGapsAsync(
        CallerGrains grains,
        int year,
        PayGapMeasure measure = PayGapMeasure.MedianHourly,
        CouncilPayGapOrder order = CouncilPayGapOrder.ClosestToZero,
        string? name = null,
        string? region = null,
        string? type = null,
        int first = 50,
        int skip = 0)
    {
        var request = new CouncilPayGapRequest { Measure = measure, Order = order, Name = name, Region = region, Type = type, Skip = skip, Take = Math.Clamp(first, 1, LongestPage) };
        return grains.CallKey<ICouncilPayGapsGrain, Task<CouncilPayGapPage>>(year.ToString(InvariantCulture), grain => grain.Read(request));
    }

    /// <summary>A council beside its nearest neighbours of the same type, with their published gender pay gaps; null where it made no return, or the census has no features of it.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="year">The year of the snapshot: 2022 for the reporting year 2022-23.</param>
    /// <param name="code">The council's GSS code; the caller's own council where none is given.</param>
    /// <param name="measure">The gap that is compared.</param>
    /// <param name="count">How many neighbours, 5 to 30.</param>
    [Authorize(nameof(Permissions.ReadPublicFigures)), ListSize(AssumedSize = 15, SlicingArguments = ["count"]), Cost(20)]
    public static Task<CouncilNeighbours?> GetCouncilNeighboursAsync(CallerGrains grains, int year, string? code = null, PayGapMeasure measure = PayGapMeasure.MedianHourly, int count = 15) =>
        grains.CallKey<ICouncilPayGapsGrain, Task<CouncilNeighbours?>>(year.ToString(InvariantCulture), grain => grain.Neighbours(code, measure, count));
}
