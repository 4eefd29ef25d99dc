using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Packs;

/// <summary>One import of a strategy pack: validated whole, then applied step by step, resumed after a crash.</summary>
[TenantKeyed, Alias("pack-import")]
public interface IPackImportGrain : IOutboxSender, IJobGrain
{
    /// <summary>Validates the pack and starts; problems name the path in the file, and then nothing was written.</summary>
    [Alias("start")]
    Task<Outcome> Start(string json, WriteRequest request);

    /// <summary>Validates the pack and says what an import would find at fault; writes nothing.</summary>
    [Alias("check")]
    Task<Outcome> Check(string json);

    /// <summary>Where it stands.</summary>
    [Alias("get"), AlwaysInterleave]
    Task<PackImportView?> Get();
}
