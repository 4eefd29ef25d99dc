using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Audit;

[CollectionAgeLimit(Minutes = 2)]
internal sealed class AuditNoteGrain([PersistentState("audit-note")] IPersistentState<AuditNoteState> store, DurableServices services)
    : DurableGrain<AuditNoteState>(store, services), IAuditNoteGrain
{
    /// <summary>The line's values can be erased from the trail, and nobody would look for them here.</summary>
    protected override bool IsWrittenAgain => false;

    public async Task Note(string @event, string subject, ImmutableSortedDictionary<string, string> values)
    {
        if (!State.Exists)
        {
            await Write(new WriteRule("note", Permissions.None, WriteKind.Create), new WriteRequest(), state => new Change<AuditNoteState>
            {
                Next = state,
                Owes = version => [new OutboxMessage.Audit(@event, subject, version, values)],
            });
        }
    }
}
