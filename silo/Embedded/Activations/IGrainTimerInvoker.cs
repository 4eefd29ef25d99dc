using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>What call filters see as the interface of a timer tick; it is no contract of the product.</summary>
internal interface IGrainTimerInvoker : IAddressable
{
    Task InvokeCallbackAsync(CancellationToken cancellationToken = default);
}
