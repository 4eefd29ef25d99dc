using System.Collections.Immutable;
using System.Text;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Storage.Serialization;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Serialization;

public sealed class GrainStateSerializerTests
{
    private static readonly GrainId Grain = Given.Grain("a");

    private static readonly StateUpgrade RenameName = new("test.evolving", 1, data =>
    {
        data["title"] = data["name"]?.DeepClone();
        data.Remove("name");
        return data;
    });

    private static readonly StateUpgrade OwnerIntoRoles = new("test.evolving", 2, data =>
    {
        data["roles"]!.AsArray().Insert(0, data["owner"]!.DeepClone());
        return data;
    });

    [Fact]
    public void Serialize_OfAState_IsTheDocumentedText()
    {
        var state = new SampleState
        {
            Title = "What's <next>?",
            Status = SampleStatus.UnderWay,
            Rate = 12.50m,
            Due = new DateOnly(2027, 4, 1),
            Tags = ["é"],
            Steps = [new SampleStep.Note("first")],
        };

        Assert.Equal(
            """{"v":1,"alias":"test.sample","data":{"title":"What's <next>?","status":"underWay","rate":12.50,"due":"2027-04-01","reference":"00000000-0000-0000-0000-000000000000","tags":["é"],"counts":{},"steps":[{"$type":"test.step.note","text":"first"}],"outbox":[]}}""",
            Text(Given.Serializer.SerializeToArray(Grain, state)));
    }

    [Fact]
    public void Serialize_OfADefaultArray_IsAnEmptyOne()
    {
        var stored = Given.Serializer.SerializeToArray(Grain, new EvolvingNow("a", default, []));

        Assert.Equal("""{"v":1,"alias":"test.evolving","data":{"title":"a","roles":[],"notes":[]}}""", Text(stored));
    }

    [Fact]
    public void Serialize_OfItemsThatKeepTheirForm_IsTheSameEachTime_AndACopyHasItsOwn()
    {
        var (first, second) = (new KeepingItem("\"first\" é"), new KeepingItem("second"));
        const string Both = """{"v":1,"alias":"test.keeping","data":{"items":[{"text":"\"first\" é"},{"text":"second"}]}}""";

        Assert.Equal(Both, Text(Given.Serializer.SerializeToArray(Grain, new KeepingState([first, second]))));
        Assert.Equal(Both, Text(Given.Serializer.SerializeToArray(Grain, new KeepingState([first, second]))));

        Assert.Equal(
            """{"v":1,"alias":"test.keeping","data":{"items":[{"text":"changed"},{"text":"second"}]}}""",
            Text(Given.Serializer.SerializeToArray(Grain, new KeepingState([first with { Text = "changed" }, second with { }]))));
        Assert.Equal(new KeepingItem("second"), second);
        Assert.Equal<KeepingItem>([first, second], Read<KeepingState>(Both).Items.AsEnumerable());
    }

    [Fact]
    public void Serialize_OfANull_LeavesItOut_AndItIsReadAsNull()
    {
        var stored = Given.Serializer.SerializeToArray(Grain, new SampleState { Title = "a", Due = null });

        Assert.DoesNotContain("null", Text(stored), StringComparison.Ordinal);
        Assert.Null(Read<SampleState>(Text(stored)).Due);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"tags":null,"counts":null,"steps":null,"outbox":null}""")]
    public void Deserialize_OfMissingOrNullCollections_GivesEmptyOnes(string data)
    {
        var state = Read<SampleState>($$"""{"v":1,"alias":"test.sample","data":{{data}}}""");

        Assert.False(state.Tags.IsDefault);
        Assert.False(state.Steps.IsDefault);
        Assert.Empty(state.Tags);
        Assert.Empty(state.Steps);
        Assert.Same(ImmutableDictionary<string, int>.Empty, state.Counts);
        Assert.Equal("", state.Title);
    }

    [Fact]
    public void Deserialize_OfMissingPositionalCollections_GivesEmptyOnes()
    {
        var state = Read<EvolvingNow>("""{"v":1,"alias":"test.evolving","data":{"title":"a"}}""");

        Assert.False(state.Roles.IsDefault);
        Assert.Empty(state.Roles);
    }

    [Fact]
    public void Deserialize_OfNullWhereNullIsMeant_GivesNull()
    {
        Assert.Null(Read<Optional>("""{"v":1,"alias":"test.optional","data":{"list":null}}""").List);
        Assert.Null(Read<Optional>("""{"v":1,"alias":"test.optional","data":{}}""").Word);
    }

    [Fact]
    public void Deserialize_OfMissingArraysInsideACase_GivesEmptyOnes()
    {
        var state = Read<SampleState>(
            """{"v":1,"alias":"test.sample","data":{"steps":[{"from":"notStarted","$type":"test.step.move","to":"complete"}]}}""");

        var move = Assert.IsType<SampleStep.Move>(Assert.Single(state.Steps));
        Assert.Equal(SampleStatus.Complete, move.To);
        Assert.False(move.Roles.IsDefault);
    }

    [Fact]
    public void Deserialize_OfUnknownMembers_PassesOverThem()
    {
        var state = Read<SampleState>("""{"note":{"v":9},"data":{"title":"a","later":[1,{"x":2}]},"alias":"test.sample","v":1}""");

        Assert.Equal("a", state.Title);
    }

    [Theory]
    [InlineData("""{"v":1,"alias":"test.other","data":{}}""", "STATE_UNREADABLE")]
    [InlineData("""{"v":2,"alias":"test.sample","data":{}}""", "STORE_TOO_NEW")]
    [InlineData("""{"v":1,"alias":"test.sample"}""", "STATE_UNREADABLE")]
    [InlineData("""{"v":1,"alias":"test.sample","data":{"status":"abandoned"}}""", "STATE_UNREADABLE")]
    [InlineData("""{"v":1,"alias":"test.sample","data":{"steps":[{"$type":"test.step.gone"}]}}""", "STATE_UNREADABLE")]
    [InlineData("""{"v":1,"alias":"test.sample","data":{"title":"cut of""", "STATE_UNREADABLE")]
    [InlineData("", "STATE_UNREADABLE")]
    public void Deserialize_OfWhatIsNotThatState_IsRefused(string stored, string code) =>
        Assert.Equal(code, Assert.Throws<StorageException>(() => Read<SampleState>(stored)).Code);

    [Fact]
    public void Serialize_OfANumberThatIsNoStatus_IsRefused() => Assert.ThrowsAny<Exception>(
        () => Given.Serializer.SerializeToArray(Grain, new SampleState { Status = (SampleStatus)99 }));

    [Fact]
    public void Serialize_AfterARefusal_IsWhole()
    {
        Assert.ThrowsAny<Exception>(() => Given.Serializer.SerializeToArray(Grain, new SampleState { Status = (SampleStatus)99 }));

        StateAssert.Equal(Given.Whole(), Given.Serializer.Deserialize<SampleState>(Grain, Given.Serializer.SerializeToArray(Grain, Given.Whole())));
    }

    [Fact]
    public void Deserialize_OfAnOlderVersion_GoesThroughEachStep()
    {
        var serializer = new GrainStateSerializer([OwnerIntoRoles, RenameName], NullLogger<GrainStateSerializer>.Instance);
        var stored = Given.Serializer.SerializeToArray(Grain, new EvolvingBefore("plan", "lead", ["editor"]));

        var state = serializer.Deserialize<EvolvingNow>(Grain, stored);

        Assert.Equal("plan", state.Title);
        Assert.Equal("lead editor", string.Join(' ', state.Roles));
        Assert.False(state.Notes.IsDefault);
        Assert.StartsWith("""{"v":3,""", Text(serializer.SerializeToArray(Grain, state)), StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_OfAVersionWithoutAStep_IsRefused()
    {
        var serializer = new GrainStateSerializer([OwnerIntoRoles], NullLogger<GrainStateSerializer>.Instance);
        var stored = Given.Serializer.SerializeToArray(Grain, new EvolvingBefore("plan", "lead", []));

        Assert.Equal("STATE_UNREADABLE", Assert.Throws<StorageException>(() => serializer.Deserialize<EvolvingNow>(Grain, stored)).Code);
    }

    [Fact]
    public void RoundTrip_OfAnAbstractState_KeepsItsCase()
    {
        SampleStep state = new SampleStep.Move(SampleStatus.NotStarted, SampleStatus.Complete, ["lead"]);

        var read = Given.Serializer.Deserialize<SampleStep>(Grain, Given.Serializer.SerializeToArray(Grain, state));

        Assert.Equal("lead", Assert.Single(Assert.IsType<SampleStep.Move>(read).Roles));
        Assert.Null(Given.Serializer.CreateEmpty<SampleStep>());
    }

    [Fact]
    public void Serialize_OfACaseWithoutAnAlias_IsRefused() => Assert.Equal(
        "STATE_NOT_STORABLE",
        Assert.Throws<StorageException>(() => Given.Serializer.SerializeToArray(Grain, new Holder(new Holder.Part.Unnamed()))).Code);

    [Fact]
    public void RoundTrip_FromManyThreads_MixesNothing()
    {
        Parallel.For(0, 2000, i =>
        {
            var state = new SampleState { Title = $"{i}", Tags = [.. Enumerable.Range(0, i % 50).Select(n => $"{i}-{n}")] };
            StateAssert.Equal(state, Given.Serializer.Deserialize<SampleState>(Grain, Given.Serializer.SerializeToArray(Grain, state)));
        });
    }

    private static T Read<T>(string stored) => Given.Serializer.Deserialize<T>(Grain, Encoding.UTF8.GetBytes(stored));

    private static string Text(byte[] stored) => Encoding.UTF8.GetString(stored);

    [Alias("test.optional")]
    internal sealed record Optional(ImmutableList<int>? List, string? Word);

    [Alias("test.holder")]
    internal sealed record Holder(Holder.Part Value)
    {
        [Alias("test.holder.part")]
        internal abstract record Part
        {
            internal sealed record Unnamed : Part;
        }
    }
}
