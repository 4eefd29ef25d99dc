using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EqualityCloud.Reference.Authorities;

/// <summary>Which councils stand behind an employer of the gender pay gap service, by the names under which they make their returns.</summary>
public sealed class EmployerNames
{
    private static readonly Lazy<EmployerNames> Shipped = new(() => new EmployerNames(AuthorityRegister.Standard));

    private readonly FrozenDictionary<string, ImmutableArray<Authority>> _byName;

    private EmployerNames(AuthorityRegister register)
    {
        var official = register.All.Where(a => !a.Type.IsRegionalBody()).Select(a => (Name: AuthorityName.Plain(a.OfficialName), Authority: a));
        _byName = official.Concat(Rows(register)).GroupBy(pair => pair.Name, pair => pair.Authority, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The names that come with the product.</summary>
    public static EmployerNames Standard => Shipped.Value;

    /// <summary>The councils that an employer of a name was on a day: none for anybody else, several for those that make one return together.</summary>
    /// <param name="name">The employer's name; case and punctuation do not matter.</param>
    /// <param name="day">The day; a return about the eve of a council's first day is its own, since whom it replaced is gone when the return is due.</param>
    public ImmutableArray<Authority> Find(string name, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(AuthorityName.Plain(name), out var found) ? [.. found.Where(authority => authority.ExistsOn(day) || authority.ValidFrom == day.AddDays(1))] : [];
    }

    private static IEnumerable<(string Name, Authority Authority)> Rows(AuthorityRegister register)
    {
        using var stream = typeof(EmployerNames).Assembly.GetManifestResourceStream("EqualityCloud.Reference.Authorities.employer-names.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            foreach (var code in cells[1].Split(' ')) yield return (AuthorityName.Plain(cells[0]), register.Find(GssCode.Parse(code))!);
        }
    }
}
