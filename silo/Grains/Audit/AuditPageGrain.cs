using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Audit;

[CollectionAgeLimit(Minutes = 2)]
internal sealed class AuditPageGrain([PersistentState("audit-page")] IPersistentState<AuditPageState> store) : StoredGrain<AuditPageState>(store), IAuditPageGrain
{
    /// <summary>Pages are written often and read seldom: kept until they are idle, the lines of a busy minute would be the most of what is in memory.</summary>
    public async Task Store(ImmutableArray<AuditEntry> entries)
    {
        await Save(new AuditPageState { Entries = entries });
        DeactivateOnIdle();
    }

    public Task<ImmutableArray<AuditEntry>> Read()
    {
        if (State.Entries.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Entries);
    }

    public async Task Clear()
    {
        if (!State.Entries.IsEmpty)
        {
            await ClearState();
        }
        DeactivateOnIdle();
    }

    public async Task<int> EraseValues(string subject)
    {
        var (entries, erased) = AuditErasure.Erase(State.Entries, subject);
        if (erased > 0)
        {
            await Save(new AuditPageState { Entries = entries });
        }
        return erased;
    }
}
