using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Jobs;

/// <summary>A kind of import.</summary>
/// <param name="Needs">Who may watch one of the own council's.</param>
/// <param name="FollowAsync">Waits for the next step of one.</param>
internal sealed record ImportKind(Permissions Needs, Func<CallerGrains, Guid, JobProgress?, Task<JobProgress?>> FollowAsync)
{
    public static ImportKind Of<TGrain>(Permissions needs)
        where TGrain : IJobGrain =>
        new(needs, static (grains, id, seen) => grains.Call<TGrain, Task<JobProgress?>>(id, job => job.Follow(seen)));
}
