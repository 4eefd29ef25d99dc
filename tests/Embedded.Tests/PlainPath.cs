using System.Runtime.CompilerServices;

using EqualityCloud.Runtime.Tests;

namespace EqualityCloud.Embedded.Tests;

/// <summary>Has every test of this assembly that does not say otherwise run with queued calls only; tests/Runtime.Tests runs the same ones with the fast path.</summary>
internal static class PlainPath
{
    [ModuleInitializer]
    internal static void TurnOffTheFastPath() => SiloFixture.RunCallsInline = false;
}
