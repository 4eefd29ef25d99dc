namespace EqualityCloud.Contracts.Strategies;

/// <summary>A signature under the strategy: by whom, as a role, and when.</summary>
[GenerateSerializer, Immutable, Alias("strategies.sign-off")]
public sealed record SignOff
{
    /// <summary>The role title of who signed.</summary>
    [Id(0)] public required string Role { get; init; }

    /// <summary>The day it was signed.</summary>
    [Id(1)] public required DateOnly Date { get; init; }

    /// <summary>On what condition, or at which meeting.</summary>
    [Id(2)] public string? Note { get; init; }
}
