using System.Collections.Immutable;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Formats.Population;

/// <summary>A figure about residents or staff with all that is needed to read it; <see cref="PopulationColumns"/> says what each part is.</summary>
public sealed record PopulationLine
{
    public required string What { get; init; }

    public string? Classification { get; init; }

    public string? Group { get; init; }

    public string? GroupLabel { get; init; }

    public long? People { get; init; }

    public decimal? Value { get; init; }

    public string? Unit { get; init; }

    public long? N { get; init; }

    public string? Base { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public string? Source { get; init; }

    public string? Licence { get; init; }

    public string? Rule { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<Cell> Cells() =>
    [
        Cell.Of(What),
        Cell.Of(Classification),
        Cell.Of(Group),
        Cell.Of(GroupLabel),
        Cell.Of(People),
        Cell.Of(Value),
        Cell.Of(Unit),
        Cell.Of(N),
        Cell.Of(Base),
        Cell.Of(Start),
        Cell.Of(End),
        Cell.Of(Source),
        Cell.Of(Licence),
        Cell.Of(Rule),
        Cell.Of(Note),
    ];
}
