using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Tests.Access;

public sealed partial class PermissionTableTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    private static readonly string[] RoleNames =
    [
        Roles.Administrator, Roles.StrategyLead, Roles.Contributor, Roles.Approver, Roles.Viewer, Roles.RegionalAnalyst, Roles.PlatformAdministrator, Roles.Integrator,
    ];

    private static IEnumerable<Permissions> AllPermissions => Enum.GetValues<Permissions>().Where(permission => permission is not Permissions.None);

    [Fact]
    public void EachRootField_HasARule()
    {
        var schema = File.ReadAllText(Path.Combine(Root, "api/Schema/schema.graphql"));
        var fields = new[] { "Query", "Mutation", "Subscription" }.SelectMany(type => FieldsOf(schema, type)).ToArray();

        Assert.True(fields.Length > 40, $"Only {fields.Length} fields were found.");
        Assert.Empty(fields.Except(FieldRules.All.Keys));
        Assert.Empty(FieldRules.All.Keys.Where(rule => RootField().IsMatch(rule)).Except(fields));
    }

    [Fact]
    public void Table_InTheDocs_IsTheOneInTheCode()
    {
        var file = Path.Combine(Root, "docs/permissions.md");
        var written = Document();
        if (Environment.GetEnvironmentVariable("EQUALITYCLOUD_ACCEPT") == "1") File.WriteAllText(file, written);

        Assert.True(File.Exists(file) && File.ReadAllText(file) == written,
            "docs/permissions.md is not what the code says. If the change is meant, run the tests with EQUALITYCLOUD_ACCEPT=1 and commit the file.");
    }

    [Fact]
    public void EachRole_OfTheTable_IsInTheDocsAndInATenantOrAProgram()
    {
        Assert.Equal(Roles.Table.Keys.Order(), RoleNames.Order());
        Assert.Equal(RoleNames.Order(), Enum.GetValues<TenantKind>().SelectMany(kind => Roles.Of(kind)).Append(Roles.Integrator).Distinct().Order());
    }

    [Fact]
    public void EachPermission_IsSomebodys() =>
        Assert.All(AllPermissions, permission => Assert.Contains(Roles.Table.Values, role => (role & permission) != 0));

    /// <summary>Whoever runs the platform or compares regions has no business with a council's rows.</summary>
    [Theory]
    [InlineData(Roles.PlatformAdministrator)]
    [InlineData(Roles.RegionalAnalyst)]
    public void Outsiders_MayReadNoStrategies(string role) =>
        Assert.Equal(Permissions.None, Roles.PermissionsOf(role) & (Permissions.ReadStrategies | Permissions.EditStrategies | Permissions.ExportTenant | Permissions.ExchangePacks));

    private static string Document()
    {
        var text = new StringBuilder("""
            # Who may do what

            Made from the code by a test (`tests/Schema.Tests/Access`), which says how to accept a change; the walk in `tests/EndToEnd.Tests/Access` reads this
            file and tries every field as every role. A tenant's members have one or more of these roles; an API client has the last one, narrowed by the scopes of
            its registration and of its token. Whatever the role, only the caller's own tenant is reached.

            ## Roles


            """);
        text.Append("| permission | ").AppendJoin(" | ", RoleNames).Append(" |\n|---|").Append(string.Concat(Enumerable.Repeat("---|", RoleNames.Length))).Append('\n');
        foreach (var permission in AllPermissions)
        {
            text.Append("| ").Append(permission).Append(" | ").AppendJoin(" | ", RoleNames.Select(role => (Roles.PermissionsOf(role) & permission) != 0 ? "yes" : "")).Append(" |\n");
        }
        text.Append("\n## Scopes of access tokens\n\n| scope | permissions |\n|---|---|\n");
        foreach (var (scope, permissions) in Scopes.Table.OrderBy(scope => scope.Key, StringComparer.Ordinal))
        {
            text.Append("| ").Append(scope).Append(" | ").Append(scope == Scopes.All ? "all that the role allows" : permissions.ToString()).Append(" |\n");
        }
        text.Append("\n## Uploads\n\nWhat an upload asks for, and its acceptance and undoing: what its rows would ask for by hand. Figures that make metrics ask whoever accepts them for EditStrategies, too.\n\n| format | needs |\n|---|---|\n");
        foreach (var format in Enum.GetValues<ImportFormat>())
        {
            text.Append("| ").Append(format).Append(" | ").Append(ImportPermissions.Of(format)).Append(" |\n");
        }
        text.Append("\n## Fields\n\n| field | needs |\n|---|---|\n");
        foreach (var (field, permission) in FieldRules.All)
        {
            text.Append("| ").Append(field).Append(" | ").Append(permission is Permissions.None ? "signed in" : permission.ToString()).Append(" |\n");
        }
        return text.ToString();
    }

    private static IEnumerable<string> FieldsOf(string schema, string type)
    {
        var block = Regex.Match(schema, $@"^type {type} \{{\n(.*?)^\}}", RegexOptions.Multiline | RegexOptions.Singleline);
        return FieldName().Matches(block.Groups[1].Value).Select(match => $"{type}.{match.Groups[1].Value}");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex("^  ([a-z][A-Za-z0-9]*)[(:]", RegexOptions.Multiline)]
    private static partial Regex FieldName();

    [GeneratedRegex(@"^(Query|Mutation|Subscription)\.")]
    private static partial Regex RootField();
}
