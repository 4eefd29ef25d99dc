using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Objectives;

namespace EqualityCloud.Schema.Audit;

/// <summary>What the lines of the audit trail call a thing.</summary>
internal static class AuditSubject
{
    /// <summary>From the thing's global id; what is none is taken for the lines' own name.</summary>
    public static string Of(string subject, TenantId tenant)
    {
        if (!NodeId.TryDecode(subject, out var type, out var value))
        {
            return subject;
        }
        return type switch
        {
            // There is one in each trail.
            "Council" when Guid.TryParse(value, out var council) && council == tenant.Value => "council",
            "Action" when ActionId.TryParse(value, null, out var action) => $"objective/{action.Objective:N}",
            "TenantExport" when Guid.TryParse(value, out var export) => $"export/{export:N}",
            _ when Guid.TryParse(value, out var id) => $"{type.ToLowerInvariant()}/{id:N}",
            _ => subject,
        };
    }
}
