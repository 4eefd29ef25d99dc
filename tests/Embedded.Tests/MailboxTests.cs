using EqualityCloud.Runtime.Tests;
using EqualityCloud.Runtime.Tests.Grains;

using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Embedded.Tests;

public sealed class MailboxTests
{
    [Fact]
    public async Task Mailbox_ThatIsFull_RefusesFurtherCallsAndSaysSo()
    {
        using var host = await HostOf.StartAsync(silo => silo.Services.Configure<SiloMessagingOptions>(options => options.MaxEnqueuedRequestsHardLimit = 3));
        var key = SiloFixture.NewKey();
        var grain = host.Grain<IPatientGrain>(key);
        var running = grain.Wait("running");
        await Journal.Read(key, "running");
        var queued = Enumerable.Range(1, 3).Select(i => grain.Wait($"{i}")).ToList();

        var exception = await Assert.ThrowsAsync<LimitExceededException>(() => grain.Wait("4"));

        Assert.Equal($"Limit exceeded: MaxEnqueuedRequestsHardLimit, current 3, threshold 3, calls waiting for grain patient/{key}", exception.Message);
        Array.ForEach(["running", "1", "2", "3", "after"], gate => Journal.Open(key, gate));
        await Task.WhenAll([running, .. queued]);
        Assert.Equal(5, await grain.Wait("after"));
        await host.StopAsync();
    }
}
