using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EqualityCloud.Reference.Authorities;

/// <summary>The public register of local authorities of the United Kingdom: those that exist and those abolished since 2019. Immutable and safe to share.</summary>
public sealed class AuthorityRegister
{
    private static readonly Lazy<AuthorityRegister> Shipped = new(() => new AuthorityRegister(RegisterTable.Read()));

    private readonly FrozenDictionary<GssCode, Authority> _byCode;
    private readonly ILookup<string, Authority> _byName;

    internal AuthorityRegister(ImmutableArray<Authority> all)
    {
        All = all;
        _byCode = all.SelectMany(authority => authority.Codes, (authority, span) => KeyValuePair.Create(span.Code, authority)).ToFrozenDictionary();
        _byName = all
            .SelectMany(authority => new[] { AuthorityName.Plain(authority.Name), AuthorityName.Plain(authority.OfficialName) }.Distinct(), (authority, name) => (authority, name))
            .ToLookup(pair => pair.name, pair => pair.authority);
    }

    /// <summary>The register that comes with the product.</summary>
    public static AuthorityRegister Standard => Shipped.Value;

    /// <summary>Every authority, by code.</summary>
    public ImmutableArray<Authority> All { get; }

    /// <summary>The authority that has or had a code; null where there is none.</summary>
    public Authority? Find(GssCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The authority that has or had a code; null where there is none or the text is no code.</summary>
    public Authority? Find(string? code) => GssCode.TryParse(code, out var parsed) ? Find(parsed) : null;

    /// <summary>The authorities of a name, short or official, whatever its case and punctuation. There are several where an authority followed one of its own name.</summary>
    public ImmutableArray<Authority> FindByName(string name) => [.. _byName[AuthorityName.Plain(name)]];

    /// <summary>Authorities whose name contains the text, by name.</summary>
    /// <param name="text">Part of a name; "" finds all.</param>
    /// <param name="limit">The most to return.</param>
    public ImmutableArray<Authority> Search(string text, int limit)
    {
        var plain = AuthorityName.Plain(text);
        return [.. All
            .Where(authority => AuthorityName.Plain(authority.OfficialName).Contains(plain, StringComparison.Ordinal) || AuthorityName.Plain(authority.Name).Contains(plain, StringComparison.Ordinal))
            .OrderBy(authority => authority.Name, StringComparer.Ordinal).ThenBy(authority => authority.ValidTo ?? DateOnly.MaxValue)
            .Take(limit)];
    }

    /// <summary>The authorities that exist today in place of one: itself where it exists, else its successors, through as many changes as there were.</summary>
    public ImmutableArray<Authority> Today(Authority authority) =>
        authority.Successors.IsEmpty ? [authority] : [.. authority.Successors.SelectMany(code => Today(_byCode[code])).Distinct()];

    /// <summary>The authorities that one took the place of, wholly or in part; one step back.</summary>
    public ImmutableArray<Authority> Predecessors(Authority authority) => [.. All.Where(former => former.Successors.Contains(authority.Code))];

    /// <summary>The districts of a county; empty for anything else.</summary>
    public ImmutableArray<Authority> Districts(Authority county) => [.. All.Where(district => district.County == county.Code)];

    /// <summary>The member councils of a combined authority or of the Greater London Authority; empty for anything else.</summary>
    public ImmutableArray<Authority> Members(Authority body) => [.. All.Where(member => member.CombinedAuthority == body.Code)];
}
