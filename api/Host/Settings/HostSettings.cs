using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Host.RateLimits;

namespace EqualityCloud.Host.Settings;

/// <summary>Everything that the host was told, read once and complete.</summary>
internal sealed record HostSettings
{
    public required RunMode Mode { get; init; }

    /// <summary>Null where the store is not on this machine.</summary>
    public required DataFolder? Data { get; init; }

    public required StorageChoice Storage { get; init; }

    public required byte[] AuditKey { get; init; }

    /// <summary>How long a tenant's request for its deletion can be taken back.</summary>
    public TimeSpan DeletionGrace { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long lines of audit trails are kept; null for ever.</summary>
    public TimeSpan? AuditRetention { get; init; }

    /// <summary>How often sums of refusals are brought into the audit trails.</summary>
    public TimeSpan RefusalsEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The numbers of disclosure control: at their floors, or stricter.</summary>
    public DisclosureSettings Disclosure { get; init; } = new();

    /// <summary>How much callers may ask.</summary>
    public required RateLimitSettings RateLimits { get; init; }

    /// <summary>Where export archives lie until they are fetched.</summary>
    public required string ArchiveFolder { get; init; }

    /// <summary>Null in development mode, which signs its own tokens.</summary>
    public required OpenIdSettings? OpenId { get; init; }

    /// <summary>Null where no e-mail can be sent.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>The id at the provider of the platform's first administrator; null where there is one already.</summary>
    public string? FirstAdministrator { get; init; }

    /// <summary>The loopback port of development mode.</summary>
    public int Port { get; init; }

    /// <summary>Whether the sample packs are loaded.</summary>
    public bool LoadSamples { get; init; }

    /// <summary>The folder of the built web app.</summary>
    public required string WebRoot { get; init; }

    /// <summary>The folder of the development sign-in provider; null where none is wanted.</summary>
    public string? ProviderFolder { get; init; }

    /// <summary>Tells the grains what of this is theirs.</summary>
    public void Apply(GrainSettings grains) => (grains.DeletionGrace, grains.AuditRetention, grains.Disclosure) = (DeletionGrace, AuditRetention, Disclosure);

    public bool IsDevelopment => Mode is RunMode.Development;
}
