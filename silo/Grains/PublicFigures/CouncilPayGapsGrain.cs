using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.PublicFigures;

/// <summary>Keeps what the register holds of councils in memory for a few minutes, since every page of a list needs all of a year.</summary>
[CollectionAgeLimit(Minutes = 2)]
internal sealed class CouncilPayGapsGrain(TimeProvider clock) : Grain, ICouncilPayGapsGrain
{
    private const int AtOnce = 32;
    private const int MostTaken = 100;
    private const int LongestText = 200;
    private const int FewestNeighbours = 5;
    private const int MostNeighbours = 30;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private CouncilReturns? _returns;
    private long _readAt;

    public async Task<CouncilPayGapPage> Read(CouncilPayGapRequest request)
    {
        PublicFiguresAccess.EnsureReader();
        return request.Name?.Length > LongestText || request.Region?.Length > LongestText || request.Type?.Length > LongestText
            ? new CouncilPayGapPage(0, null, [])
            : (await Returns()).Page(request with { Skip = Math.Max(0, request.Skip), Take = Math.Clamp(request.Take, 1, MostTaken) });
    }

    public async Task<CouncilNeighbours?> Neighbours(string? code, PayGapMeasure measure, int count)
    {
        PublicFiguresAccess.EnsureReader();
        var wanted = code ?? await ContributorAuthority.Of(GrainFactory, ((Caller)RequestContext.Get(Caller.ContextKey)!).Tenant);
        return GssCode.TryParse(wanted, out var parsed) ? (await Returns()).Neighbours(parsed, measure, Math.Clamp(count, FewestNeighbours, MostNeighbours)) : null;
    }

    private async Task<CouncilReturns> Returns()
    {
        if (_returns is { } held && clock.GetElapsedTime(_readAt) < Fresh)
        {
            return held;
        }
        if (!int.TryParse(this.GetPrimaryKeyString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < DateOnly.MinValue.Year || year > DateOnly.MaxValue.Year)
        {
            return CouncilReturns.None;
        }
        var grains = new CallerGrains(GrainFactory, Caller.System(TenantId.Platform));
        var returns = ImmutableArray.CreateBuilder<PublicPayGapReturn>();
        foreach (var pages in Enumerable.Range(0, PublicPayGapKey.Pages).Chunk(AtOnce))
        {
            var read = await Task.WhenAll(pages.Select(page => grains.CallKey<IPublicPayGapPageGrain, Task<ImmutableArray<PublicPayGapReturn>>>(PublicPayGapKey.Of(year, page), grain => grain.Read())));
            returns.AddRange(read.SelectMany(page => page));
        }
        (_returns, _readAt) = (CouncilReturns.Of(returns, new DateOnly(year, 3, 31)), clock.GetTimestamp());
        return _returns;
    }
}
