using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Tests.Access;

/// <summary>What each field of the roots asks of its caller, and each field below them that asks for more than its root did.</summary>
/// <remarks>A field without a line here fails <see cref="PermissionTableTests"/>; that the process keeps to each line is shown by the walk in EndToEnd.Tests, which reads docs/permissions.md.</remarks>
internal static class FieldRules
{
    /// <summary>None means that any signed-in caller may ask; what it finds is its own.</summary>
    public static IReadOnlyDictionary<string, Permissions> All { get; } = new SortedDictionary<string, Permissions>(StringComparer.Ordinal)
    {
        ["Query.action"] = Permissions.ReadStrategies,
        ["Query.apiClients"] = Permissions.ManageApiClients,
        ["Query.auditTrail"] = Permissions.ReadAudit,
        ["Query.auditVerification"] = Permissions.ReadAudit,
        ["Query.council"] = Permissions.ReadStrategies,
        ["Query.me"] = Permissions.None,
        ["Query.members"] = Permissions.ReadMembers,
        ["Query.metric"] = Permissions.ReadStrategies,
        ["Query.node"] = Permissions.None,
        ["Query.nodes"] = Permissions.None,
        ["Query.objective"] = Permissions.ReadStrategies,
        ["Query.packImport"] = Permissions.ExchangePacks,
        ["Query.sessions"] = Permissions.None,
        ["Query.strategy"] = Permissions.ReadStrategies,
        ["Query.strategyPack"] = Permissions.ExchangePacks,
        ["TenantMember.email"] = Permissions.ManageMembers,
        ["TenantMembers.invitations"] = Permissions.ManageMembers,
        ["Mutation.changeMemberRoles"] = Permissions.ManageMembers,
        ["Mutation.createAction"] = Permissions.EditStrategies,
        ["Mutation.createMetric"] = Permissions.EditStrategies,
        ["Mutation.createObjective"] = Permissions.EditStrategies,
        ["Mutation.createStrategy"] = Permissions.EditStrategies,
        ["Mutation.endHeldRole"] = Permissions.ManageMembers,
        ["Mutation.endSession"] = Permissions.None,
        ["Mutation.holdRoleTitle"] = Permissions.ManageMembers,
        ["Mutation.importPack"] = Permissions.ExchangePacks,
        ["Mutation.inviteMember"] = Permissions.ManageMembers,
        ["Mutation.linkMetric"] = Permissions.EditStrategies,
        ["Mutation.moveAction"] = Permissions.RecordProgress,
        ["Mutation.recordActionUpdate"] = Permissions.RecordProgress,
        ["Mutation.recordObjectiveUpdate"] = Permissions.RecordProgress,
        ["Mutation.recordObservation"] = Permissions.RecordObservations,
        ["Mutation.registerApiClient"] = Permissions.ManageApiClients,
        ["Mutation.removeMember"] = Permissions.ManageMembers,
        ["Mutation.revokeApiClient"] = Permissions.ManageApiClients,
        ["Mutation.showMetrics"] = Permissions.EditStrategies,
        ["Mutation.signOffStrategy"] = Permissions.SignOff,
        ["Mutation.signOutEverywhere"] = Permissions.None,
        ["Mutation.unlinkMetric"] = Permissions.EditStrategies,
        ["Mutation.updateAction"] = Permissions.EditStrategies,
        ["Mutation.updateCouncil"] = Permissions.EditCouncil,
        ["Mutation.updateMetric"] = Permissions.EditStrategies,
        ["Mutation.updateObjective"] = Permissions.EditStrategies,
        ["Mutation.updateStrategy"] = Permissions.EditStrategies,
        ["Mutation.withdrawInvitation"] = Permissions.ManageMembers,
        ["Mutation.withdrawObservation"] = Permissions.RecordObservations,
    };
}
