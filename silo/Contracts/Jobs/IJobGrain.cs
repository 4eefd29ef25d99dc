using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Jobs;

/// <summary>A change that takes many steps and that people watch: an import of any kind.</summary>
[TenantKeyed, Alias("job")]
public interface IJobGrain : IGrainWithStringKey
{
    /// <summary>Where the job stands; null where there is none. Whoever has seen it waits for the next step, at most a few seconds.</summary>
    /// <param name="seen">What the caller was told last; null to be answered at once.</param>
    [Alias("follow"), AlwaysInterleave]
    Task<JobProgress?> Follow(JobProgress? seen);
}
