using System.Collections.Immutable;
using EqualityCloud.Storage.Serialization;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>Things that tests start from.</summary>
internal static class Given
{
    internal const string StateName = "sample";

    internal static readonly GrainStateSerializer Serializer = new([], NullLogger<GrainStateSerializer>.Instance);

    internal static SampleState Whole() => new()
    {
        Title = "Workforce race equality – “what's agreed”",
        Status = SampleStatus.UnderWay,
        Rate = 12.50m,
        Due = new DateOnly(2027, 4, 1),
        Reference = Guid.Parse("3f2b8c1e-6a0d-4a53-9d3e-0f4b6f0c7a11"),
        Tags = ["race", "workforce"],
        Counts = ImmutableDictionary<string, int>.Empty.Add("white", 812).Add("Asian/Asian British", 64),
        Steps = [new SampleStep.Note("first"), new SampleStep.Move(SampleStatus.NotStarted, SampleStatus.UnderWay, ["lead"])],
    };

    internal static SampleState OfSize(int bytes) => new() { Title = new string('x', bytes) };

    internal static GrainId Grain(string key) => GrainId.Create("sample", key);
}
