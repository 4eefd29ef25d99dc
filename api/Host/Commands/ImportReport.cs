using System.Text.Json;

namespace EqualityCloud.Host.Commands;

/// <summary>An import's report as a person reads it: what changed, line by line, then the sums.</summary>
internal static class ImportReport
{
    public static void Print(JsonElement import)
    {
        var items = import.GetProperty("items").EnumerateArray().ToLookup(item => item.GetProperty("outcome").GetString()!);
        foreach (var item in items.Where(group => group.Key != "UNCHANGED").SelectMany(group => group))
        {
            Console.WriteLine($"{item.GetProperty("outcome").GetString()!.ToLowerInvariant(),-8} {item.GetProperty("path").GetString()}  {item.GetProperty("ref").GetString()}");
        }
        foreach (var kept in import.GetProperty("notInPack").EnumerateArray()) Console.WriteLine($"kept     {kept.GetString()}  (no longer in the pack)");
        if (import.GetProperty("failure") is { ValueKind: JsonValueKind.Object } failure)
        {
            Console.Error.WriteLine($"Failed at {failure.GetProperty("path").GetString()}: [{failure.GetProperty("code").GetString()}] {failure.GetProperty("message").GetString()}");
        }
        Console.WriteLine($"Imported: {items["CREATED"].Count()} created, {items["UPDATED"].Count()} updated, {items["UNCHANGED"].Count()} unchanged.");
    }

    public static void PrintProblems(JsonElement problems)
    {
        Console.Error.WriteLine($"The pack was not imported; nothing was written. Problems: {problems.GetArrayLength()}");
        foreach (var problem in problems.EnumerateArray())
        {
            var field = problem.GetProperty("field").GetString();
            Console.Error.WriteLine($"  [{problem.GetProperty("code").GetString()}] {(field is null ? "" : $"{field}: ")}{problem.GetProperty("message").GetString()}");
        }
    }
}
