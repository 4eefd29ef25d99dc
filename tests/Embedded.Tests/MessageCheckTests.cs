using System.Collections.Immutable;

using EqualityCloud.Embedded.Calls;
using EqualityCloud.Runtime.Tests;

namespace EqualityCloud.Embedded.Tests;

public sealed class MessageCheckTests(SiloFixture silo) : IClassFixture<SiloFixture>
{
    public static TheoryData<object?> Fit => new(
        null, 1, "text", 1.5m, Guid.Empty, new DateOnly(2026, 4, 1), DayOfWeek.Friday,
        new Sample("a", ImmutableArray.Create(1, 2), ImmutableDictionary<string, Sample>.Empty),
        new Sample("a", default(ImmutableArray<int>), ImmutableDictionary<string, Sample>.Empty.Add("b", new Sample("c", ImmutableList<int>.Empty, null))),
        new SampleStruct(3, null), ImmutableHashSet.Create("a"), ImmutableSortedDictionary<string, int>.Empty.Add("a", 1));

    public static TheoryData<object, string> Unfit
    {
        get
        {
            IReadOnlyList<int> compilerMade = [1, 2];
            return new()
            {
                { new List<int> { 1 }, "List`1" },
                { new[] { 1 }, "Int32[]" },
                { new Dictionary<string, int>(), "Dictionary`2" },
                { new Sample("a", compilerMade, null), "Numbers" },
                { new Sample("a", new List<int>(), null), "Numbers" },
                { new SampleStruct(1, ImmutableArray.Create<object>("fit", new List<int>())), "Items[1]" },
                { ImmutableDictionary<string, object>.Empty.Add("key", new Plain()), "[0].value" },
                { new Plain(), "Plain" },
                { Enumerable.Range(0, 3).Select(i => i), "Iterator" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Fit))]
    public void Answer_OfAnAllowedShape_Passes(object? answer) => new MessageCheck().Answer(Method, answer);

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Answer_OfAnotherShape_IsRefusedWithItsPlace(object answer, string place)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new MessageCheck().Answer(Method, answer));

        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Argument_OfAnotherShape_FailsTheCallBeforeItIsSent()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => silo.Grain<ILooseGrain>(SiloFixture.NewKey()).Take(new List<int> { 1 }));

        Assert.Contains("ILooseGrain.Take(numbers)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OfAnotherShape_FailsTheCall()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => silo.Grain<ILooseGrain>(SiloFixture.NewKey()).Give());

        Assert.Contains("the answer of", exception.Message, StringComparison.Ordinal);
    }

    private static GrainMethod Method => new(typeof(ILooseGrain).GetMethod(nameof(ILooseGrain.Give))!);

    public sealed record Sample(string Name, IReadOnlyList<int> Numbers, ImmutableDictionary<string, Sample>? Children);

    public readonly record struct SampleStruct(int Number, ImmutableArray<object>? Items);

    public sealed class Plain;
}
