using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Audit;

[QueryType]
internal static partial class AuditQueries
{
    private const int LongestPage = 200;

    /// <summary>The council's audit trail, newest line first.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="first">How many lines, at most 200.</param>
    /// <param name="before">The <c>next</c> of the run before.</param>
    /// <param name="subject">Lines about one thing only: its id, or its name in the lines, such as metric/…. The lines of an action are its objective's.</param>
    /// <param name="actor">Lines of what one person or program did, by the id that the lines name.</param>
    /// <param name="event">Lines of one kind, such as <c>tenant.exported</c>; ending in a dot, of all kinds that begin so.</param>
    /// <param name="since">Lines from this moment on.</param>
    /// <param name="until">Lines before this moment.</param>
    [Authorize(nameof(Permissions.ReadAudit)), ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static async Task<AuditTrail> GetAuditTrailAsync(
        CallerGrains grains, int first = 50, long? before = null, string? subject = null,
        string? actor = null, string? @event = null, DateTimeOffset? since = null, DateTimeOffset? until = null)
    {
        var about = subject is null ? null : AuditSubject.Of(subject, grains.Caller.Tenant);
        var search = new AuditSearch(Math.Clamp(first, 1, LongestPage), before, about, actor, @event, since, until);
        return new(await grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Search(search)));
    }

    /// <summary>Walks the whole audit trail and says whether its chain is unbroken.</summary>
    [Authorize(nameof(Permissions.ReadAudit)), Cost(100)]
    public static Task<AuditVerification> GetAuditVerificationAsync(CallerGrains grains) =>
        grains.CallTenant<IAuditGrain, Task<AuditVerification>>(static grain => grain.Verify());
}
