using EqualityCloud.EndToEnd.Tests.GraphiQL;

namespace EqualityCloud.EndToEnd.Tests.Access;

/// <summary>The table of docs/permissions.md: what the product says of itself, to be held against what it does.</summary>
internal sealed class PermissionTable
{
    private const string Anybody = "signed in";

    private readonly Dictionary<string, HashSet<string>> _byRole = [];
    private readonly Dictionary<string, string> _fields = [];

    private PermissionTable()
    {
    }

    public IReadOnlyCollection<string> Roles => _byRole.Keys;

    public static PermissionTable Read()
    {
        var table = new PermissionTable();
        string[] roles = [];
        foreach (var line in File.ReadLines(Path.Combine(Installed.Root, "docs", "permissions.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)))
        {
            var cells = line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray();
            switch (cells)
            {
                case ["permission", .. var names]:
                    roles = names;
                    foreach (var role in names) table._byRole[role] = [];
                    break;
                case [var permission, .. var marks] when marks.Length == roles.Length:
                    foreach (var (role, mark) in roles.Zip(marks))
                    {
                        if (mark == "yes") table._byRole[role].Add(permission);
                    }
                    break;
                case [var field, var needs] when field.Contains('.', StringComparison.Ordinal) && char.IsUpper(field[0]):
                    table._fields[field] = needs;
                    break;
                default:
                    break;
            }
        }
        return table;
    }

    /// <summary>Fields that stand below those of the roots and ask for more than these do.</summary>
    public IEnumerable<string> BelowRoots => _fields.Keys.Where(static name => name.Split('.')[0] is not ("Query" or "Mutation" or "Subscription")).Order(StringComparer.Ordinal);

    /// <summary>Whether a role may ask for a field; null where the table has no line for it.</summary>
    public bool? May(string role, string field) =>
        _fields.TryGetValue(field, out var needs) ? needs == Anybody || needs.Split(", ").All(_byRole[role].Contains) : null;
}
