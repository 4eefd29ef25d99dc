using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Councils;

/// <summary>A GSS code of the council's area and when it was valid.</summary>
[GenerateSerializer, Immutable, Alias("councils.area-code")]
public sealed record AreaCode
{
    /// <summary>One letter of E, W, S, N and eight digits.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>First day; null where it always was.</summary>
    [Id(1)] public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day; null while it is current.</summary>
    [Id(2)] public DateOnly? ValidTo { get; init; }

    /// <summary>Codes that followed it.</summary>
    [Id(3)] public ImmutableArray<string> Successors { get; init; } = [];
}
