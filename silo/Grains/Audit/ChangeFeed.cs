using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Changes;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Audit;

/// <summary>The audit trail as a feed of changes: what happened to which thing, and nothing that was said.</summary>
internal static class ChangeFeed
{
    /// <summary>How many lines the feed repeats to a reader who comes back; one who missed more has less work reading anew.</summary>
    public const int LongestWayBack = 10_000;

    private const string Council = "council";

    /// <summary>The changes among some consecutive lines that come after a cursor.</summary>
    public static ChangeBatch Of(TenantId tenant, ImmutableArray<AuditEntry> lines, long after)
    {
        var changes = ImmutableArray.CreateBuilder<ChangeEntry>();
        foreach (var line in lines)
        {
            if (line.Sequence > after && TryRead(tenant, line.Subject, out var kind, out var id))
            {
                changes.Add(new ChangeEntry(line.Sequence, kind, id, line.Event, line.Version, line.At, line.Actor));
            }
        }
        return new ChangeBatch(changes.ToImmutable(), lines.IsEmpty ? after : lines[^1].Sequence);
    }

    /// <summary>Reads a line's subject, such as <c>metric/id</c>; false where the feed does not show such things.</summary>
    private static bool TryRead(TenantId tenant, string subject, out ChangeKind kind, out Guid id)
    {
        if (subject == Council)
        {
            (kind, id) = (ChangeKind.Council, tenant.Value);
            return true;
        }
        var slash = subject.IndexOf('/', StringComparison.Ordinal);
        ChangeKind? shown = subject.AsSpan(0, Math.Max(slash, 0)) switch
        {
            "strategy" => ChangeKind.Strategy,
            "objective" => ChangeKind.Objective,
            "metric" => ChangeKind.Metric,
            _ => null,
        };
        (kind, id) = (shown.GetValueOrDefault(), Guid.Empty);
        return shown is not null && Guid.TryParseExact(subject.AsSpan(slash + 1), "N", out id);
    }
}
