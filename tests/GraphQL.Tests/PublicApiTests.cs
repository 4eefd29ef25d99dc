using System.Reflection;
using System.Text;
using EqualityCloud.GraphQL.Tests.Harness;

namespace EqualityCloud.GraphQL.Tests;

/// <summary>The public surface of the engine is what others build on: it changes only on purpose.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheAssembly_IsTheSnapshot()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(ErrorBuilder).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.IsInterface ? "interface " : type.IsEnum ? "enum " : type.IsValueType ? "struct " : "class ").Append(type.FullName).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(IsVisible).Select(member => member.ToString()!).Order(StringComparer.Ordinal);
            foreach (var member in members) text.Append("    ").Append(member).Append('\n');
        }
        Snapshot.Matches("public-api.txt", text.ToString());
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic,
        PropertyInfo property => (property.GetMethod ?? property.SetMethod)!.IsPublic,
        _ => false,
    };
}
