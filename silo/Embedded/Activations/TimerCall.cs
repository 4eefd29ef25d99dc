using EqualityCloud.Embedded.Calls;

using Orleans.Runtime;

namespace EqualityCloud.Embedded.Activations;

/// <summary>One tick of a grain timer: a call that the grain sends itself, without a request context.</summary>
internal sealed class TimerCall : GrainCall<NoResult>
{
    private static readonly GrainMethod Tick = new(typeof(IGrainTimerInvoker).GetMethod(nameof(IGrainTimerInvoker.InvokeCallbackAsync))!);

    private readonly GrainTimer _timer;

    internal TimerCall(GrainTimer timer, bool interleaves, bool keepsAlive)
    {
        _timer = timer;
        Method = Tick;
        Interleaves = interleaves;
        IsUse = keepsAlive;
    }

    internal override bool IsUse { get; }

    internal override bool OutlivesActivation => false;

    public override GrainId? SourceId => TargetId;

    internal override void Settle(Task finished) => _timer.Ticked(finished);

    protected override Task? InvokeGrain(object grain) => _timer.InvokeCallbackAsync();
}
