using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Decides the access rules of fields. It fails closed: a policy that nobody can judge is refused.</summary>
internal static class AccessDecider
{
    /// <summary>Decides every rule set of a plan, each distinct rule once.</summary>
    public static async ValueTask<AccessDecision[]> DecideAllAsync(RequestServices request, AccessRule[][] sets)
    {
        var known = new Dictionary<string, AccessDecision>(StringComparer.Ordinal);
        var decisions = new AccessDecision[sets.Length];
        for (var i = 0; i < sets.Length; i++) decisions[i] = await DecideAsync(request, sets[i], known);
        return decisions;
    }

    public static ValueTask<AccessDecision> DecideAsync(RequestServices request, AccessRule[] rules) => DecideAsync(request, rules, null);

    private static async ValueTask<AccessDecision> DecideAsync(RequestServices request, AccessRule[] rules, Dictionary<string, AccessDecision>? known)
    {
        foreach (var rule in rules)
        {
            if (known is null || !known.TryGetValue(rule.Key, out var decision))
            {
                decision = await DecideAsync(request, rule);
                known?.Add(rule.Key, decision);
            }
            if (decision != AccessDecision.Allowed) return decision;
        }
        return AccessDecision.Allowed;
    }

    private static async ValueTask<AccessDecision> DecideAsync(RequestServices request, AccessRule rule)
    {
        if (request.User.Identity is not { IsAuthenticated: true }) return AccessDecision.Unauthenticated;
        if (rule.Roles is { Length: > 0 } roles && !Array.Exists(roles, request.User.IsInRole)) return AccessDecision.Forbidden;
        if (rule.Policy is null) return AccessDecision.Allowed;
        var authorizer = request.Services.GetService<IFieldAuthorizer>();
        if (authorizer is null) return AccessDecision.Failed;
        return await authorizer.AuthorizeAsync(rule.Policy, request.User, request.Services, request.CancellationToken) ? AccessDecision.Allowed : AccessDecision.Forbidden;
    }
}
