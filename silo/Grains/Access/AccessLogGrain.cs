using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Access;

internal sealed class AccessLogGrain([PersistentState("access-log")] IPersistentState<AccessLogState> store, DurableServices services)
    : DurableGrain<AccessLogState>(store, services), IAccessLogGrain
{
    private const int MostCounts = 100;

    public async Task Refused(ImmutableArray<RefusalCount> counts)
    {
        if (Caller.Kind is not CallerKind.System || counts.IsEmpty)
        {
            return;
        }
        var kind = State.Exists ? WriteKind.Append : WriteKind.Create;
        await Write(new WriteRule("access log", Permissions.None, kind), new WriteRequest(), state => new Change<AccessLogState>
        {
            Next = state with { },
            Owes = version => [.. counts.Take(MostCounts).Select(count => Trail.Line(
                "access.refused", $"caller/{count.Actor}", version, ("code", count.Code), ("count", count.Count.ToString(CultureInfo.InvariantCulture))))],
        });
    }
}
