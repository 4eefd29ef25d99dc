using EqualityCloud.Contracts.Outbox;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Durable;

/// <summary>What every durable grain is given.</summary>
internal sealed record DurableServices(TimeProvider Clock, GrainSettings Settings, IOutboxIndex Outbox, ILogger<DurableServices> Log);
