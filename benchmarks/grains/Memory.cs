namespace EqualityCloud.Benchmarks.Grains;

/// <summary>What an idle activation costs beside the grain's own state, which is none here: the object, its key and the silo's books.</summary>
internal static class Memory
{
    internal static async Task IdleActivationAsync(int count)
    {
        using var host = await SiloOf.StartAsync(filtered: false);
        await host.Grain("warm").Get();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < count; i++)
        {
            await host.Grain($"council-0001/strategy-0001/objective-{i:000000}").Get();
        }

        var each = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / count;
        Console.WriteLine($"idle activation: {each:0} B of heap, key of 46 characters included");
        await host.StopAsync();
    }
}
