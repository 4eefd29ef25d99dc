using System.Collections.Immutable;

namespace EqualityCloud.Storage.Tests.Serialization;

/// <summary>A state of items that keep what they are in storage.</summary>
[GenerateSerializer, Immutable, Alias("test.keeping")]
internal sealed record KeepingState([property: Id(0)] ImmutableArray<KeepingItem> Items);
