namespace EqualityCloud.GraphQL.Types;

/// <summary>One condition on the caller: a policy, one of some roles, or only being signed in.</summary>
internal sealed record AccessRule(string? Policy, string[]? Roles)
{
    /// <summary>Rules with the same key have the same answer within one operation.</summary>
    public string Key { get; } = $"{Policy}|{string.Join(',', Roles ?? [])}";
}
