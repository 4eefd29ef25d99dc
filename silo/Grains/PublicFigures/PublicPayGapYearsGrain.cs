using System.Collections.Immutable;

using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.PublicFigures;

internal sealed class PublicPayGapYearsGrain([PersistentState("public-pay-gap-years")] IPersistentState<PublicPayGapYearsState> store)
    : StoredGrain<PublicPayGapYearsState>(store), IPublicPayGapYearsGrain
{
    private const int AtOnce = 32;

    public Task<ImmutableArray<PublicPayGapYear>> Read()
    {
        PublicFiguresAccess.EnsureReader();
        return Task.FromResult(State.Years);
    }

    public async Task Count(int year)
    {
        PublicFiguresAccess.EnsureWriter();
        var grains = new CallerGrains(GrainFactory, Caller.System(TenantId.Platform));
        var returns = 0;
        foreach (var pages in Enumerable.Range(0, PublicPayGapKey.Pages).Chunk(AtOnce))
        {
            var read = await Task.WhenAll(pages.Select(page => grains.CallKey<IPublicPayGapPageGrain, Task<ImmutableArray<PublicPayGapReturn>>>(PublicPayGapKey.Of(year, page), grain => grain.Read())));
            returns += read.Sum(held => held.Length);
        }
        var others = State.Years.Where(held => held.Year != year);
        await Save(new PublicPayGapYearsState { Years = [.. (returns == 0 ? others : others.Append(new PublicPayGapYear(year, returns))).OrderByDescending(held => held.Year)] });
    }
}
