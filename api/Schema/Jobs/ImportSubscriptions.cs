using System.Runtime.CompilerServices;
using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Jobs;

[SubscriptionType]
internal static partial class ImportSubscriptions
{
    /// <summary>How far an import has come, at once and after each step or several, until it is over; null where there is none, or none of yours.</summary>
    [Subscribe(With = nameof(FollowAsync))]
    public static ImportProgress? GetImportProgress([EventMessage] JobProgress? progress, NodeId id) => progress is null ? null : new(id, progress);

    /// <param name="grains">The caller's grains.</param>
    /// <param name="id">The import, of any kind.</param>
    /// <param name="ct">Ends with the stream.</param>
    internal static async Task<IAsyncEnumerable<JobProgress?>> FollowAsync(CallerGrains grains, NodeId id, CancellationToken ct)
    {
        if (!ImportKinds.ByType.TryGetValue(id.TypeName, out var kind) || !Guid.TryParse(id.InternalId, out var job))
        {
            return Once(null);
        }
        var first = grains.IfMay(kind.Needs, await kind.FollowAsync(grains, job, null));
        return first is null ? Once(null) : Read(grains, kind, job, first, ct);
    }

    private static async IAsyncEnumerable<JobProgress?> Read(CallerGrains grains, ImportKind kind, Guid job, JobProgress first, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return first;
        for (var seen = first; seen.Status is JobStatus.Running;)
        {
            var next = await kind.FollowAsync(grains, job, seen).WaitAsync(ct);
            if (next is null)
            {
                yield break;
            }
            if (next != seen)
            {
                yield return seen = next;
            }
        }
    }

    private static async IAsyncEnumerable<JobProgress?> Once(JobProgress? progress)
    {
        await Task.CompletedTask;
        yield return progress;
    }
}
