using EqualityCloud.Embedded.Calls;

using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>One tick of a grain timer: a call that the grain sends itself, without a request context.</summary>
internal sealed class TimerCall : GrainCall<NoResult>
{
    private static readonly GrainMethod Tick = new(typeof(IGrainTimerInvoker).GetMethod(nameof(IGrainTimerInvoker.InvokeCallbackAsync))!);

    private readonly GrainTimer _timer;

    internal TimerCall(GrainTimer timer, bool interleaves)
    {
        _timer = timer;
        Method = Tick;
        Interleaves = interleaves;
    }

    public override GrainId? SourceId => TargetId;

    internal override void Settle(Task finished) => _timer.Ticked(finished);

    protected override Task? InvokeGrain(object grain) => _timer.InvokeCallbackAsync();
}
