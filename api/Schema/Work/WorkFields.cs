using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Councils;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Objectives;

namespace EqualityCloud.Schema.Work;

/// <summary>What needs somebody's eyes across a council. Everything is derived from the plan as it is now, so no list can lag behind it.</summary>
[ObjectType<Council>]
internal static partial class WorkFields
{
    private const int FurthestDays = 3650;

    /// <summary>Actions that are late, longest first.</summary>
    /// <param name="council">The council.</param>
    /// <param name="plan">Reads the plan.</param>
    /// <param name="role">Only of this owner.</param>
    /// <param name="ct">Ends with the request.</param>
    [UsePaging(ConnectionName = "Actions", DefaultPageSize = 50, MaxPageSize = 200)]
    public static async Task<IReadOnlyList<StrategyAction>> GetOverdueActionsAsync([Parent] Council council, CouncilPlan plan, string? role, CancellationToken ct) =>
        [.. (await plan.ActionsAsync(council, ct)).Where(action => action.Overdue && IsOf(action, role)).OrderBy(action => action.DueDate)];

    /// <summary>Open actions due from today on within so many days, soonest first.</summary>
    /// <param name="council">The council.</param>
    /// <param name="plan">Reads the plan.</param>
    /// <param name="clock">Says what day it is.</param>
    /// <param name="role">Only of this owner.</param>
    /// <param name="ct">Ends with the request.</param>
    /// <param name="withinDays">0 for today only, at most 3,650.</param>
    [UsePaging(ConnectionName = "Actions", DefaultPageSize = 50, MaxPageSize = 200)]
    public static async Task<IReadOnlyList<StrategyAction>> GetDueActionsAsync([Parent] Council council, CouncilPlan plan, TimeProvider clock, string? role, CancellationToken ct, int withinDays = 30)
    {
        if (withinDays is < 0 or > FurthestDays)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage($"Give withinDays as 0 to {FurthestDays:N0}; what is late already is in overdueActions.").SetCode(ProblemCodes.Range).Build());
        }
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var last = today.AddDays(withinDays);
        return [.. (await plan.ActionsAsync(council, ct)).Where(action => IsOpen(action) && action.DueDate >= today && action.DueDate <= last && IsOf(action, role)).OrderBy(action => action.DueDate)];
    }

    /// <summary>Open actions of the roles that the caller holds, or of one role; soonest due first.</summary>
    /// <param name="council">The council.</param>
    /// <param name="plan">Reads the plan.</param>
    /// <param name="grains">Says who the caller is.</param>
    /// <param name="role">This role instead of the caller's.</param>
    /// <param name="ct">Ends with the request.</param>
    [UsePaging(ConnectionName = "Actions", DefaultPageSize = 50, MaxPageSize = 200)]
    public static async Task<IReadOnlyList<StrategyAction>> GetMyActionsAsync([Parent] Council council, CouncilPlan plan, CallerGrains grains, string? role, CancellationToken ct)
    {
        ImmutableArray<string> roles = role is null ? grains.Caller.HeldRoles : [role];
        return [.. (await plan.ActionsAsync(council, ct)).Where(action => IsOpen(action) && roles.Any(held => IsOf(action, held))).OrderBy(action => action.DueDate ?? DateOnly.MaxValue)];
    }

    /// <summary>
    /// Metrics of the roles that the caller holds, or of one role, whose next figure can be recorded: its period is over, or there is none yet.
    /// Latest first; those without any figure last.
    /// </summary>
    /// <param name="council">The council.</param>
    /// <param name="metrics">Reads metrics.</param>
    /// <param name="grains">Says who the caller is.</param>
    /// <param name="role">This role instead of the caller's.</param>
    /// <param name="ct">Ends with the request.</param>
    [UsePaging(ConnectionName = "Metrics", DefaultPageSize = 50, MaxPageSize = 200)]
    public static async Task<IReadOnlyList<Metric>> GetMyDueMetricsAsync([Parent] Council council, MetricById metrics, CallerGrains grains, string? role, CancellationToken ct)
    {
        ImmutableArray<string> roles = role is null ? grains.Caller.HeldRoles : [role];
        return [.. (await metrics.LoadAsync(council.View.Metrics, ct)).OfType<MetricView>()
            .Where(view => view.Staleness.IsDue && view.Details.Owner is { } owner && roles.Contains(owner, StringComparer.OrdinalIgnoreCase))
            .OrderBy(view => view.Staleness.DueBy ?? DateOnly.MaxValue)
            .Select(view => new Metric(view))];
    }

    /// <summary>Metrics that are off track or at risk, worst first.</summary>
    [UsePaging(ConnectionName = "Metrics", DefaultPageSize = 50, MaxPageSize = 200)]
    public static async Task<IReadOnlyList<Metric>> GetOffTrackMetricsAsync([Parent] Council council, MetricById metrics, CancellationToken ct) =>
        [.. (await metrics.LoadAsync(council.View.Metrics, ct)).OfType<MetricView>()
            .Where(view => view.Status is TrackStatus.OffTrack or TrackStatus.AtRisk)
            .OrderByDescending(view => view.Status)
            .Select(view => new Metric(view))];

    private static bool IsOpen(StrategyAction action) => action.Status is not (ActionStatus.Complete or ActionStatus.Cancelled);

    private static bool IsOf(StrategyAction action, string? role) =>
        role is null || (action.Owners.IsEmpty ? action.Objective.Leads : action.Owners).Contains(role, StringComparer.OrdinalIgnoreCase);
}
