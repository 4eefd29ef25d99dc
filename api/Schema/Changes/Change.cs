using EqualityCloud.Contracts.Changes;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Scalars;

namespace EqualityCloud.Schema.Changes;

/// <summary>Something of the council that changed: that it happened, and to what. Read the thing to see how it is now.</summary>
public sealed class Change(ChangeEntry entry)
{
    /// <summary>From where to go on after this one.</summary>
    public Cursor Cursor => new(entry.Sequence);

    /// <summary>What kind of thing changed.</summary>
    public ChangeKind Kind => entry.Kind;

    /// <summary>The id of what changed; of an action, that of its objective.</summary>
    public NodeId Id => new(entry.Kind.ToString(), entry.Id.ToString());

    /// <summary>What happened, as a code.</summary>
    public string Event => entry.Event;

    /// <summary>The thing's version after it.</summary>
    public int Version => entry.Version;

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset At => entry.At;

    /// <summary>The id of who did it; never a name.</summary>
    public string By => entry.By;
}
