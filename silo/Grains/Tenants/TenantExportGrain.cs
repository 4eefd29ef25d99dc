using System.Security.Cryptography;

using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Tenants;

/// <remarks>
/// Reading is all that it does, so one that broke off begins again. Where somebody writes meanwhile it tries again for an archive of one moment, and
/// in the end takes what it gets and says so.
/// </remarks>
internal sealed class TenantExportGrain(
    [PersistentState("export")] IPersistentState<TenantExportState> store, DurableServices services, ITenantStates states, IArchiveFiles archives)
    : DurableGrain<TenantExportState>(store, services), ITenantExportGrain
{
    private const string What = "export";
    private const int Tries = 4;

    private Task _run = Task.CompletedTask;
    private IGrainTimer? _retry;
    private long _done;
    private long _expected;

    private TenantId Tenant => TenantKey.TenantOf(this.GetPrimaryKeyString());

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (State.Status is TenantExportStatus.Running)
        {
            RunAfter(TimeSpan.Zero);
        }
    }

    public async Task<Outcome> Start(WriteRequest request)
    {
        if (State.Exists)
        {
            return new Outcome([], State.Envelope.Version, Id);
        }
        var outcome = await Write(new WriteRule(What, Permissions.ExportTenant, WriteKind.Create), request, state => new Change<TenantExportState>
        {
            Next = state with { Status = TenantExportStatus.Running },
            Created = Id,
            Owes = version => [Trail.Line("tenant.export-started", $"{What}/{Id:N}", version)],
        });
        Run();
        return outcome;
    }

    public Task<TenantExportView?> Get() => Task.FromResult(IsThere() && Caller.May(Permissions.ExportTenant)
        ? new TenantExportView
        {
            Id = Id,
            Status = State.Status is TenantExportStatus.Done && !archives.Exists(Tenant, Id) ? TenantExportStatus.Replaced : State.Status,
            StatesDone = State.Status is TenantExportStatus.Running ? _done : State.States,
            States = State.Status is TenantExportStatus.Running ? _expected : State.States,
            Bytes = State.Bytes,
            Sha256 = State.Sha256,
            OneMoment = State.OneMoment,
            DoneAt = State.DoneAt,
        }
        : null);

    public override async Task Drain()
    {
        Run();
        await base.Drain();
    }

    private void Run()
    {
        if (_run.IsCompleted && State.Status is TenantExportStatus.Running)
        {
            _run = RunToEnd();
        }
    }

    private async Task RunToEnd()
    {
        try
        {
            archives.RemoveAll(Tenant, except: Id);
            var manifest = await WriteArchive();
            var (bytes, sha256) = await Hash();
            await Write(new WriteRule(What, Permissions.None, WriteKind.Append), new WriteRequest(), state => new Change<TenantExportState>
            {
                Next = state with
                {
                    Status = TenantExportStatus.Done,
                    States = manifest.Files.Sum(file => file.States),
                    Bytes = bytes,
                    Sha256 = sha256,
                    OneMoment = manifest.OneMoment,
                    DoneAt = Now,
                },
                Owes = version => [Trail.Line("tenant.exported", $"{What}/{Id:N}", version, ("sha256", sha256))],
            });
        }
#pragma warning disable CA1031 // whatever went wrong, the job stays and is taken up again
        catch (Exception e)
#pragma warning restore CA1031
        {
            Services.Log.LogWarning(e, "Export {Job} stopped and will be taken up again", this.GetGrainId());
            if (!HasFailed)
            {
                RunAfter(Services.Settings.RetryAfter);
            }
        }
    }

    private async Task<ArchiveManifest> WriteArchive()
    {
        var writer = new TenantArchiveWriter(states, Tenant, done => _done = done);
        var record = await new CallerGrains(GrainFactory, Caller.System(TenantId.Platform)).CallKey<ITenantGrain, Task<TenantView?>>(TenantRecordKey.Of(Tenant), grain => grain.Get());
        for (var tries = 1; ; tries++)
        {
            var before = await writer.Look(CancellationToken.None);
            (_done, _expected) = (0, before.States);
            await using var file = archives.Create(Tenant, Id);
            var manifest = await writer.Write(
                file, record!.Details, Now, async () => (await writer.Look(CancellationToken.None)).Versions == before.Versions, CancellationToken.None);
            await file.FlushAsync();
            if (manifest.OneMoment || tries == Tries)
            {
                return manifest;
            }
            // What the start of this export itself set going, such as its line in the trail, has come to rest by then.
            await Task.Delay(Services.Settings.RetryAfter * (2 * tries), Services.Clock);
        }
    }

    private async Task<(long Bytes, string Sha256)> Hash()
    {
        await using var file = archives.OpenRead(Tenant, Id) ?? throw new InvalidOperationException("The archive that was just written is not there.");
        return (file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file)));
    }

    private void RunAfter(TimeSpan due)
    {
        if (_retry is null)
        {
            _retry = this.RegisterGrainTimer(_ => { Run(); return Task.CompletedTask; }, new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }
        else
        {
            _retry.Change(due, Timeout.InfiniteTimeSpan);
        }
    }
}
