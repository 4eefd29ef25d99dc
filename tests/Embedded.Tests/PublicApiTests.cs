using System.Reflection;
using System.Text;

namespace EqualityCloud.Embedded.Tests;

/// <summary>The public API is Orleans' names and a few of our own: what changes it is to be seen in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheHost_IsWhatPublicApiTxtSays()
    {
        var actual = Print(typeof(Grain).Assembly);
        var file = Path.Combine(AppContext.BaseDirectory, "PublicApi.txt");
        var expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (actual != expected)
        {
            File.WriteAllText(file + ".actual", actual);
        }

        Assert.True(actual == expected, $"The public API has changed. If that is meant, copy {file}.actual over tests/Embedded.Tests/PublicApi.txt.");
    }

    private static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type).Append(type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? $" : {parent}" : "").Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(IsVisible)
                .Select(member => $"    {member.MemberType} {member}")
                .Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                text.Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.IsSpecialName | method.IsConstructor,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisibleAccessor),
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        _ => false,
    };

    private static bool IsVisibleAccessor(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
