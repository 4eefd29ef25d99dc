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
    /// <param name="before">The sequence of the oldest line that was read before.</param>
    /// <param name="subject">Lines about one thing only: its id, or its name in the lines, such as metric/…. The lines of an action are its objective's.</param>
    [Authorize(nameof(Permissions.ReadAudit)), ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static async Task<AuditTrail> GetAuditTrailAsync(CallerGrains grains, int first = 50, long? before = null, string? subject = null)
    {
        var about = subject is null ? null : AuditSubject.Of(subject, grains.Caller.Tenant);
        return new(await grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Read(about, before, Math.Clamp(first, 1, LongestPage))));
    }

    /// <summary>Walks the whole audit trail and says whether its chain is unbroken.</summary>
    [Authorize(nameof(Permissions.ReadAudit)), Cost(100)]
    public static Task<AuditVerification> GetAuditVerificationAsync(CallerGrains grains) =>
        grains.CallTenant<IAuditGrain, Task<AuditVerification>>(static grain => grain.Verify());
}
