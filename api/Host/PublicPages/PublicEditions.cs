using System.Collections.Concurrent;

using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Tenants;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Host.PublicPages;

/// <summary>What is out under a council's GSS code, remembered for a moment. Only codes of the public register are looked for, so strangers cannot fill the memory.</summary>
internal sealed class PublicEditions(IGrainFactory factory, TenantDoors doors, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Entry> _known = new(StringComparer.Ordinal);

    /// <summary>The council and its edition; null where none is out, the council is none of ours, or it is shut.</summary>
    public async ValueTask<(TenantId Council, PublishedEdition Edition)?> FindAsync(string code)
    {
        if (AuthorityRegister.Standard.Find(code) is not { } authority) return null;
        if (!_known.TryGetValue(code, out var known) || clock.GetUtcNow() >= known.GoodUntil)
        {
            known = await ReadAsync(code, authority);
            _known[code] = known;
        }
        return known.Edition is { } edition && await doors.StatusAsync(known.Council) is TenantStatus.Active ? (known.Council, edition) : null;
    }

    public Task<PublicPage?> PageAsync(TenantId council, PublishedEdition edition, int page) =>
        As(council).CallKey<IPublicationPageGrain, Task<PublicPage?>>(PublicationKey.Page(council, edition.Number, page), static grain => grain.Read());

    private async Task<Entry> ReadAsync(string code, Authority authority)
    {
        var desk = TenantRecordKey.Desk(new OnboardingRequest(TenantKind.Council, authority.Code.ToString()));
        var found = await As(TenantId.Platform).CallKey<IOnboardingGrain, Task<Guid?>>(desk, static grain => grain.Find());
        // A council that is none of ours is asked for all the same, so that it takes as long as one that publishes nothing.
        var council = new TenantId(found ?? DerivedId.Of(TenantId.Platform.Value, code));
        var edition = await As(council).CallTenant<IPublicationGrain, Task<PublishedEdition?>>(static grain => grain.Current());
        return new Entry(council, edition?.Code == code ? edition : null, clock.GetUtcNow() + TenantDoors.KeptFor);
    }

    private CallerGrains As(TenantId tenant) => new(factory, Caller.System(tenant));

    private sealed record Entry(TenantId Council, PublishedEdition? Edition, DateTimeOffset GoodUntil);
}
