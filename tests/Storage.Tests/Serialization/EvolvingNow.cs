using System.Collections.Immutable;

namespace EqualityCloud.Storage.Tests.Serialization;

/// <summary><c>test.evolving</c> today: <c>name</c> is <c>title</c>, <c>owner</c> went into <c>roles</c>, and there are notes.</summary>
#pragma warning disable ORLEANS0011 // one state at two times
[GenerateSerializer, Immutable, Alias("test.evolving")]
#pragma warning restore ORLEANS0011
public sealed record EvolvingNow([property: Id(0)] string Title, [property: Id(2)] ImmutableArray<string> Roles, [property: Id(3)] ImmutableArray<string> Notes);
