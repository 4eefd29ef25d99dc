using System.Runtime.CompilerServices;
using EqualityCloud.Contracts.Changes;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Scalars;

namespace EqualityCloud.Schema.Changes;

[SubscriptionType]
internal static partial class ChangeSubscriptions
{
    /// <summary>What changes in the council from now on, in order, a second or so after it happened.</summary>
    [Authorize(nameof(Permissions.ReadStrategies)), Subscribe(With = nameof(FollowAsync))]
    public static Change GetChanges([EventMessage] ChangeEntry entry) => new(entry);

    /// <param name="grains">The caller's grains.</param>
    /// <param name="after">The last cursor that was received, after a break: nothing in between is missed.</param>
    /// <param name="ct">Ends with the stream.</param>
    internal static async Task<IAsyncEnumerable<ChangeEntry>> FollowAsync(CallerGrains grains, Cursor? after, CancellationToken ct) =>
        // Where the feed stands is asked before anybody is told that the stream is open, so that it holds whatever happens from then on.
        Read(grains, after?.Sequence ?? (await Next(grains, null)).Through, ct);

    private static async IAsyncEnumerable<ChangeEntry> Read(CallerGrains grains, long after, [EnumeratorCancellation] CancellationToken ct)
    {
        while (true)
        {
            var batch = await Next(grains, after).WaitAsync(ct);
            if (batch.IsTooFarBack)
            {
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage("Too much has changed since that cursor. Read everything anew and subscribe without a cursor.").SetCode("CURSOR_TOO_OLD").Build());
            }
            foreach (var entry in batch.Changes)
            {
                yield return entry;
            }
            after = batch.Through;
        }
    }

    private static Task<ChangeBatch> Next(CallerGrains grains, long? after) => grains.CallTenant<IChangeFeedGrain, Task<ChangeBatch>>(feed => feed.Follow(after));
}
