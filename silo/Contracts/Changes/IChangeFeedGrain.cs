using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Changes;

/// <summary>What changes in one tenant, in order: the audit trail without what was said. Nothing is missed between two reads.</summary>
[TenantKeyed, Alias("change-feed")]
public interface IChangeFeedGrain : IGrainWithStringKey
{
    /// <summary>The changes after a cursor. Where there are none yet it waits for the next, at most a few seconds.</summary>
    /// <param name="after">The cursor; null answers at once with where the feed stands now.</param>
    [Alias("follow"), AlwaysInterleave]
    Task<ChangeBatch> Follow(long? after);
}
