using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Schema.Objectives;

namespace EqualityCloud.Schema.Audit;

[QueryType]
internal static partial class AuditQueries
{
    private const int LongestPage = 200;

    /// <summary>The council's audit trail, newest line first; null for a thing that is not there, or not the caller's.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="first">How many lines, at most 200.</param>
    /// <param name="before">The sequence of the oldest line that was read before.</param>
    /// <param name="subject">The id of a thing: lines about it only. The lines of an action are those of its objective.</param>
    [ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static async Task<AuditTrail?> GetAuditTrailAsync(CallerGrains grains, int first = 50, long? before = null, [ID] string? subject = null)
    {
        var about = subject is null ? null : SubjectOf(subject, grains.Caller.Tenant);
        var page = await grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Read(about, before, Math.Clamp(first, 1, LongestPage)));
        var found = about is not null && before is null && page.Entries.IsEmpty ? null : page;
        return grains.IfMay(Permissions.ReadAudit, found) is { } lines ? new AuditTrail(lines) : null;
    }

    /// <summary>What the lines say for an id; an unknown id is one of nothing.</summary>
    private static string SubjectOf(string id, TenantId tenant)
    {
        var thing = ActionId.TryParse(id, null, out var action) ? action.Objective : Guid.TryParse(id, out var parsed) ? parsed : Guid.Empty;
        return thing != Guid.Empty && thing == tenant.Value ? "council" : AuditEntry.AnyKind(thing);
    }

    /// <summary>Walks the whole audit trail and says whether its chain is unbroken.</summary>
    [Authorize(nameof(Permissions.ReadAudit)), Cost(100)]
    public static Task<AuditVerification> GetAuditVerificationAsync(CallerGrains grains) =>
        grains.CallTenant<IAuditGrain, Task<AuditVerification>>(static grain => grain.Verify());
}
