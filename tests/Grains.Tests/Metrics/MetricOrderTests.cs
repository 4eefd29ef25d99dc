using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Grains.Validation;

using FsCheck;
using FsCheck.Fluent;

namespace EqualityCloud.Grains.Tests.Metrics;

public sealed class MetricOrderTests
{
    private static readonly Gen<ObservationEntry> Entries =
        from end in Gen.Choose(0, 200)
        from days in Gen.Choose(0, 3)
        from count in Gen.Choose(0, 1_000)
        let last = new DateOnly(2020, 1, 1).AddDays(end)
        select new ObservationEntry { Period = new Period(last.AddDays(-days), last), Figures = [new GroupFigures { Numerator = count }], Note = $"{count}" };

    [Fact]
    public void Record_InAnyOrder_KeepsOneOfEachPeriodNewestFirstAndLosesNone() => Prop.ForAll(Entries.ListOf(250).ToArbitrary(), entries =>
    {
        var state = new MetricState { Details = new MetricDetails { Title = "m", Kind = MetricKind.Count } };
        var (recorded, past) = (0, 0);
        foreach (var entry in entries)
        {
            var change = MetricChanges.Record(Guid.Empty, state, entry, "user", new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero));
            if (change.Next is not null)
            {
                state = change.Next;
                recorded++;
                past += change.Owes(1).Count(message => message is OutboxMessage.History);
            }
        }
        var periods = state.Observations.Select(o => o.Entry.Period).ToImmutableArray();
        return recorded == past + periods.Length
            && periods.Length <= Limits.Observations
            && periods.Distinct().Count() == periods.Length
            && periods.SequenceEqual(periods.OrderByDescending(p => p.End).ThenByDescending(p => p.Start));
    }).Holds(cases: 30);
}
