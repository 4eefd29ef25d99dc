using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Tests;

public sealed class AssemblyTests
{
    // Public facts have no use for hosts, storage, networks or our other projects.
    [Fact]
    public void Reference_ByItsReferences_IsPure()
    {
        string[] allowed = ["System.Collections", "System.Collections.Immutable", "System.Linq", "System.Runtime", "System.Memory"];
        Assert.Empty(typeof(AuthorityRegister).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Except(allowed));
    }
}
