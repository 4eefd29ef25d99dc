using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;

namespace EqualityCloud.Grains.Audit;

/// <summary>Takes the values out of lines and leaves what the chain covers.</summary>
internal static class AuditErasure
{
    public static (ImmutableArray<AuditEntry> Entries, int Erased) Erase(ImmutableArray<AuditEntry> entries, string subject)
    {
        var erased = entries.Count(entry => IsAbout(entry, subject));
        return erased == 0
            ? (entries, 0)
            : ([.. entries.Select(entry => IsAbout(entry, subject) ? entry with { Salt = null, Values = null } : entry)], erased);
    }

    private static bool IsAbout(AuditEntry entry, string subject) => entry.Subject == subject && entry.Values is not null;
}
