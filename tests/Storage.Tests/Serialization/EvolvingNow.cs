using System.Collections.Immutable;

namespace EqualityCloud.Storage.Tests.Serialization;

/// <summary><c>test.evolving</c> today: <c>name</c> is <c>title</c>, <c>owner</c> went into <c>roles</c>, and there are notes.</summary>
[GenerateSerializer, Immutable, Alias("test.evolving")]
public sealed record EvolvingNow([property: Id(0)] string Title, [property: Id(2)] ImmutableArray<string> Roles, [property: Id(3)] ImmutableArray<string> Notes);
