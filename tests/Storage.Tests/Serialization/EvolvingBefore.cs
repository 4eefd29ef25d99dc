using System.Collections.Immutable;

namespace EqualityCloud.Storage.Tests.Serialization;

/// <summary>What <c>test.evolving</c> looked like at first: members that have since been renamed, dropped or joined by others.</summary>
#pragma warning disable ORLEANS0011 // one state at two times
[GenerateSerializer, Immutable, Alias("test.evolving")]
#pragma warning restore ORLEANS0011
public sealed record EvolvingBefore([property: Id(0)] string Name, [property: Id(1)] string Owner, [property: Id(2)] ImmutableArray<string> Roles);
