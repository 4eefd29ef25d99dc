using EqualityCloud.Embedded.Hosting;

using Microsoft.Extensions.DependencyInjection;

using Orleans;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>One grain in memory: its instance, its mailbox and its turns.</summary>
/// <remarks>
/// One object plays every part, so that an idle activation stays small: it is the synchronisation context that brings awaits back to it,
/// the thread pool's work item that runs its turns, and the context that its grain sees. It is also its own lock: nobody outside the host holds it while waiting.
/// </remarks>
internal sealed partial class Activation(GrainClass grainClass, string key) : SynchronizationContext, IGrainContext, IThreadPoolWorkItem
{
    private ActivationStatus _status;
    private DeactivationRequest? _ending;
    private IServiceScope? _scope;

    internal Silo Silo => grainClass.Silo;

    internal string Key => key;

    public GrainId GrainId => new(grainClass.GrainType, IdSpan.Create(key));

    public object? GrainInstance { get; private set; }

    public IServiceProvider ActivationServices
    {
        get
        {
            if (_scope is null)
            {
                var scope = Silo.Services.CreateScope();
                if (Interlocked.CompareExchange(ref _scope, scope, null) is not null)
                {
                    scope.Dispose();
                }
            }

            return _scope.ServiceProvider;
        }
    }

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        lock (this)
        {
            _ending ??= new DeactivationRequest(deactivationReason);
            _keepUntil = TimeSpan.Zero;
            if (_turn || _status is ActivationStatus.Deactivating or ActivationStatus.Gone) return;

            _turn = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
    }

    public override SynchronizationContext CreateCopy() => this;

    public override string ToString() => GrainId.ToString();
}
