namespace EqualityCloud.Embedded.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_ByName_IsOurs() => Assert.StartsWith("EqualityCloud.", typeof(AssemblyTests).Assembly.GetName().Name, StringComparison.Ordinal);
}
