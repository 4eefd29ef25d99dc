using System.Collections.Immutable;

namespace EqualityCloud.Reference.Authorities;

/// <summary>A local authority as the public register has it. Equal where the current code is.</summary>
public sealed record Authority
{
    /// <summary>Its code, or the last one it had.</summary>
    public required GssCode Code { get; init; }

    /// <summary>The short name, such as "Stoke-on-Trent".</summary>
    public required string Name { get; init; }

    /// <summary>The name in law, such as "Stoke-on-Trent City Council".</summary>
    public required string OfficialName { get; init; }

    /// <summary>Its type.</summary>
    public required AuthorityType Type { get; init; }

    /// <summary>Region of England, or the nation.</summary>
    public required Region Region { get; init; }

    /// <summary>The county of a district; null elsewhere, and for districts that are abolished.</summary>
    public GssCode? County { get; init; }

    /// <summary>The combined authority that it is a member of; in London the Greater London Authority.</summary>
    public GssCode? CombinedAuthority { get; init; }

    /// <summary>Its codes: the current one first, then those that it had before.</summary>
    public required ImmutableArray<CodeSpan> Codes { get; init; }

    /// <summary>Its first day; null where the register does not say.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Its last day; null while it exists.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The authorities that took its place; several where its area was divided.</summary>
    public required ImmutableArray<GssCode> Successors { get; init; }

    /// <summary>The nation that it lies in.</summary>
    public Nation Nation => Region.Nation();

    /// <summary>Whether it existed on a day, as far as the register says.</summary>
    public bool ExistsOn(DateOnly day) => !(day < ValidFrom) && !(day > ValidTo);

    /// <inheritdoc/>
    public bool Equals(Authority? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();
}
