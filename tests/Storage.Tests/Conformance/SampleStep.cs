using System.Collections.Immutable;

namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>A closed set of cases, as the product's states have them.</summary>
[GenerateSerializer, Immutable, Alias("test.step")]
public abstract record SampleStep
{
    private SampleStep()
    {
    }

    [GenerateSerializer, Immutable, Alias("test.step.note")]
    public sealed record Note([property: Id(0)] string Text) : SampleStep;

    [GenerateSerializer, Immutable, Alias("test.step.move")]
    public sealed record Move([property: Id(0)] SampleStatus From, [property: Id(1)] SampleStatus To, [property: Id(2)] ImmutableArray<string> Roles) : SampleStep;
}
