namespace EqualityCloud.Host.Health;

/// <summary>The state of a grain that does not exist: reading it shows that the store answers.</summary>
[GenerateSerializer, Immutable, Alias("host.readiness-probe")]
internal sealed record ReadinessProbe;
