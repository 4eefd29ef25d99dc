namespace EqualityCloud.Host.Settings;

/// <summary>How a refused start looks on the console.</summary>
internal static class StartFaults
{
    public static void Print(IEnumerable<StartFault> faults)
    {
        Console.Error.WriteLine("EqualityCloud cannot start:");
        foreach (var fault in faults) Console.Error.WriteLine($"  [{fault.Code}] {fault.Message}");
    }
}
