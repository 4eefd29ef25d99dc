using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Audit;

/// <summary>What storage keeps of a note: nothing but its line on the way to the trail.</summary>
[GenerateSerializer, Immutable, Alias("audit-note.state")]
internal sealed record AuditNoteState : DurableState;
