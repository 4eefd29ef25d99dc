using EqualityCloud.Grains.Benchmarks;

namespace EqualityCloud.Grains.Durable;

/// <summary>Settings of the grains; the defaults suit one machine.</summary>
public sealed class GrainSettings
{
    /// <summary>How long the audit trail waits for more lines before it writes; a reader, or a sender with several lines, ends the wait. Until then they are safe in their senders.</summary>
    public TimeSpan AuditLinger { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Where the store records only with a write that all is delivered: how long a grain waits for a write that carries it before it makes one.</summary>
    public TimeSpan TrimAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long after a failed delivery it is tried again.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long after a line came the end of the audit trail is noted outside the store.</summary>
    public TimeSpan AnchorAfter { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long lines of the audit trail are kept; null for ever.</summary>
    public TimeSpan? AuditRetention { get; set; }

    /// <summary>How long a tenant's administrators can take back a request for its deletion.</summary>
    public TimeSpan DeletionGrace { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long after a tenant was shut its last caller may still be inside: as long as a process remembers that the doors were open, and a little.</summary>
    public TimeSpan DoorsShutAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The largest pack, in bytes of UTF-8.</summary>
    public int MaxPackBytes { get; set; } = 512 * 1024;

    /// <summary>The numbers of disclosure control.</summary>
    public DisclosureSettings Disclosure { get; set; } = new();
}
