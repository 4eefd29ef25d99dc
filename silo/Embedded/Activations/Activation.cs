using Orleans;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>One activation.</summary>
internal sealed class Activation : IGrainContext
{
    internal static Activation? Constructing => null;

    public GrainId GrainId => throw new NotSupportedException();

    public object? GrainInstance => throw new NotSupportedException();

    public IServiceProvider ActivationServices => throw new NotSupportedException();

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    internal void DelayDeactivation(TimeSpan timeSpan) => throw new NotSupportedException();

    internal IGrainTimer RegisterTimer(Func<CancellationToken, Task> callback, GrainTimerCreationOptions options) => throw new NotSupportedException();
}
