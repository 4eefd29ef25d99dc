using EqualityCloud.Storage.Tests.Killing;

namespace EqualityCloud.Storage.Tests;

/// <summary>The test assembly as a process of its own: <c>write-until-killed STORE ROUND</c>.</summary>
internal static class Program
{
    internal const string WriteUntilKilled = "write-until-killed";

    private static async Task<int> Main(string[] args)
    {
        if (args is not [WriteUntilKilled, var store, var round])
        {
            await Console.Error.WriteLineAsync("These are tests; run them with dotnet test.");
            return 2;
        }

        await Victim.RunAsync(store, round);
        return 0;
    }
}
