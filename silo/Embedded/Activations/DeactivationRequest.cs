using Orleans;

namespace EqualityCloud.Embedded.Activations;

/// <summary>That an activation is to end, and why.</summary>
internal sealed record DeactivationRequest(DeactivationReason Reason);
