using System.Collections.Immutable;
using System.Text.Json.Serialization;

using EqualityCloud.Contracts.Audit;

namespace EqualityCloud.Grains.Audit;

/// <summary>The head of an audit trail: the lines that do not fill a page yet, and where the chain stands.</summary>
[GenerateSerializer, Immutable, Alias("audit.state")]
internal sealed record AuditState
{
    /// <summary>Lines per page.</summary>
    public const int PageSize = 50;

    [Id(0)] public long Total { get; init; }
    [Id(1)] public int Pages { get; init; }
    [Id(2)] public string HeadHash { get; init; } = "";
    [Id(3)] public ImmutableArray<AuditEntry> Tail { get; init; } = [];

    /// <summary>The keyed seal of length and head hash: without it, cutting off the newest lines would leave a shorter chain that holds.</summary>
    [Id(5)] public string Seal { get; init; } = "";

    /// <summary>The first page that is kept; those before it are past their time.</summary>
    [Id(6)] public int FirstPage { get; init; }

    /// <summary>The hash of the last line that was pruned, and the keyed seal of where it stood: from there the chain is walked.</summary>
    [Id(7)] public string CheckpointHash { get; init; } = "";
    [Id(8)] public string CheckpointSeal { get; init; } = "";

    /// <summary>The last line that was pruned; 0 where none was.</summary>
    [JsonIgnore]
    public long PrunedThrough => (long)FirstPage * PageSize;

    /// <summary>The last sequence taken from each sender of the tenant.</summary>
    [Id(4)] public ImmutableDictionary<string, long> Taken { get; init; } = ImmutableDictionary<string, long>.Empty;
}
