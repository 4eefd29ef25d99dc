using EqualityCloud.Host.Hosting;
using EqualityCloud.Host.RateLimits;
using EqualityCloud.Host.Samples;
using EqualityCloud.Host.SignIn;

namespace EqualityCloud.Host.Health;

/// <summary>Whether this process can do its work now.</summary>
internal sealed class Readiness(
    [FromKeyedServices(StorageHosting.StorageName)] IGrainStorage storage, IHostApplicationLifetime lifetime, SampleProgress samples, SignInProgress signIn, IRequestLimiter limiter, ILogger<Readiness> log)
{
    private static readonly TimeSpan StorageAnswersWithin = TimeSpan.FromSeconds(2);
    private static readonly GrainId Probe = GrainId.Create("readiness", "probe");

    public async Task<ReadinessView> AskAsync(CancellationToken ct)
    {
        // The sweep of what a crash left over is part of the start, so a started silo has swept.
        var silo = lifetime.ApplicationStopping.IsCancellationRequested ? "stopping" : lifetime.ApplicationStarted.IsCancellationRequested ? ReadinessView.Ok : "starting";
        return new ReadinessView(silo, await AskStorageAsync(ct), samples.State, signIn.State, limiter.State);
    }

    private async Task<string> AskStorageAsync(CancellationToken ct)
    {
        try
        {
            await storage.ReadStateAsync("readiness", Probe, new GrainState<ReadinessProbe>()).WaitAsync(StorageAnswersWithin, ct);
            return ReadinessView.Ok;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogWarning(e, "The store does not answer");
            return "does not answer";
        }
    }
}
