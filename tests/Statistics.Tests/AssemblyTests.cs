using System.Reflection;

namespace EqualityCloud.Statistics.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_ByName_IsOurs() => Assert.StartsWith("EqualityCloud.", typeof(AssemblyTests).Assembly.GetName().Name, StringComparison.Ordinal);

    // Pure code has no use for hosts, storage, networks or our other projects.
    [Fact]
    public void Statistics_ByItsReferences_IsPure()
    {
        string[] allowed =
        [
            "MathNet.Numerics", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Runtime", "System.Runtime.Extensions", "System.Memory",
            "System.Text.Json", "System.Text.RegularExpressions",
        ];
        Assert.Empty(typeof(Interval).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Except(allowed));
    }

    // An answer that is "one of these kinds" can be switched over only if nobody can add a kind.
    [Fact]
    public void Statistics_PublicClasses_CannotBeDerivedFrom() => Assert.All(
        typeof(Interval).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false }),
        type => Assert.All(
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            // A record's copy constructor cannot be made private; it needs an instance to copy.
            constructor => Assert.True(constructor.IsPrivate || constructor.GetParameters() is [var copied] && copied.ParameterType == type, $"{type} can be derived from by anybody.")));

    // A record prints its properties; one of its own type takes the process down as soon as somebody logs it.
    [Fact]
    public void Statistics_PublicTypes_HaveNoPropertyOfTheirOwnType() => Assert.All(
        typeof(Interval).Assembly.GetExportedTypes(),
        type => Assert.DoesNotContain(type.GetProperties(BindingFlags.Instance | BindingFlags.Public), p => p.PropertyType == type));
}
