using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Grains.Objectives;

using FsCheck;
using FsCheck.Fluent;

namespace EqualityCloud.Grains.Tests.Objectives;

public sealed class ObjectiveProgressTests
{
    private static readonly Gen<ActionState> Actions =
        from status in Gen.Elements(Enum.GetValues<ActionStatus>())
        from due in Gen.Choose(-400, 400)
        from percent in Gen.Choose(-1, 100)
        select new ActionState
        {
            Id = Guid.Empty,
            Status = status,
            Details = new ActionDetails { Text = "a", Due = due is 0 ? null : DueDate.On(Given.Today.AddDays(due)) },
            Updates = percent < 0 ? [] : [new NarrativeUpdate { PercentComplete = percent }],
        };

    private static readonly Arbitrary<ImmutableArray<ActionState>> Lists = Actions.ListOf().Select(list => list.ToImmutableArray()).ToArbitrary();

    [Fact]
    public void Progress_OfAnyActions_LiesFrom0To100AndIs100OnlyWhereAllAre() => Prop.ForAll(Lists, actions =>
    {
        var counted = actions.Where(action => action.Status is not ActionStatus.Cancelled).ToArray();
        var progress = ObjectiveProgress.Of(actions);
        return progress is >= 0 and <= 100 && (progress == 100) == (counted.Length > 0 && counted.All(action => ObjectiveProgress.Of(action) == 100));
    }).Holds();

    [Fact]
    public void Status_OfAnyActions_DoesNotDependOnTheirOrder() => Prop.ForAll(Lists, actions =>
    {
        ImmutableArray<ActionState> turned = [.. actions.Reverse()];
        return ObjectiveProgress.StatusOn(Given.Today, actions) == ObjectiveProgress.StatusOn(Given.Today, turned) && ObjectiveProgress.Of(actions) == ObjectiveProgress.Of(turned);
    }).Holds();

    [Fact]
    public void Status_OfActionsWithOneOverdue_IsOffTrackUnlessItIsClosed() => Prop.ForAll(Lists, Actions.ToArbitrary(), (actions, one) =>
    {
        var late = one with { Details = one.Details with { Due = DueDate.On(Given.Today.AddDays(-1)) } };
        var closed = late.Status is ActionStatus.Complete or ActionStatus.Cancelled;
        return ObjectiveProgress.IsOverdue(late, Given.Today) != closed
            && (closed || ObjectiveProgress.StatusOn(Given.Today, actions.Add(late)) is ObjectiveStatus.OffTrack);
    }).Holds();

    [Fact]
    public void Transitions_OfEveryStatus_LeadToEveryOtherInTheEndAndNeverToItself()
    {
        foreach (var from in Enum.GetValues<ActionStatus>())
        {
            Assert.DoesNotContain(from, ActionTransitions.From(from));
            var reached = new HashSet<ActionStatus> { from };
            while (reached.SelectMany(status => ActionTransitions.From(status)).Except(reached).ToArray() is { Length: > 0 } more)
            {
                reached.UnionWith(more);
            }
            Assert.Equal(Enum.GetValues<ActionStatus>().Length, reached.Count);
        }
    }
}
