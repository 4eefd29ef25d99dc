namespace EqualityCloud.Contracts.Access;

/// <summary>Somebody holds a role title of the council, such as Head of HR, for a time.</summary>
[GenerateSerializer, Immutable, Alias("access.role-holding")]
public sealed record RoleHolding
{
    /// <summary>Names the holding.</summary>
    [Id(0)] public Guid Id { get; init; }

    /// <summary>The title as objectives and actions name it.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>Who holds it.</summary>
    [Id(2)] public required string Member { get; init; }

    /// <summary>The first day.</summary>
    [Id(3)] public DateOnly From { get; init; }

    /// <summary>The last day; null for no end yet.</summary>
    [Id(4)] public DateOnly? Until { get; init; }

    /// <summary>For whom the member stands in, during leave; null where the title is the member's own.</summary>
    [Id(5)] public string? CoversFor { get; init; }

    /// <summary>Whether it is held on that day.</summary>
    public bool On(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}
