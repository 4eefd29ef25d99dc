using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Access;

/// <summary>Holds nothing but the lines that are on their way to the trail.</summary>
[GenerateSerializer, Immutable, Alias("access.log-state")]
internal sealed record AccessLogState : DurableState;
