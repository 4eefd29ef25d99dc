using EqualityCloud.Embedded.Activations;

using Microsoft.Extensions.DependencyInjection;

using Orleans.Runtime;

namespace Orleans;

/// <summary>The base of grain classes: one instance per activation, called in turns.</summary>
public abstract class Grain : IGrainBase, IAddressable
{
    /// <summary>Takes the activation that is being constructed; outside a silo, as in a unit test of pure parts, there is none.</summary>
    protected Grain() => GrainContext = Activation.Constructing!;

    /// <inheritdoc/>
    public IGrainContext GrainContext { get; }

    /// <summary>Makes references to other grains.</summary>
    protected IGrainFactory GrainFactory => ServiceProvider.GetRequiredService<IGrainFactory>();

    /// <summary>The services of this activation.</summary>
    protected internal IServiceProvider ServiceProvider => GrainContext.ActivationServices;

#pragma warning disable CA1725 // Orleans names the parameter so here and otherwise in IGrainBase; overriding grains are held to this name.
    /// <summary>Called once before the first call; throwing fails the call and leaves the grain inactive.</summary>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called on a graceful deactivation only, so nothing may depend on it.</summary>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;
#pragma warning restore CA1725

    /// <summary>Deactivates when the running calls are done; later calls go to a new activation.</summary>
    protected void DeactivateOnIdle() =>
        GrainContext.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, $"{nameof(DeactivateOnIdle)} was called."));

    /// <summary>Keeps an idle activation for at least that long; a negative span takes it back.</summary>
    protected void DelayDeactivation(TimeSpan timeSpan) => ((Activation)GrainContext).DelayDeactivation(timeSpan);
}
