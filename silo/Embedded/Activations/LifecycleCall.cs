using EqualityCloud.Embedded.Calls;

using Orleans;

namespace EqualityCloud.Embedded.Activations;

/// <summary>The start or the end of an activation, which runs as a call so that what it calls knows its sender; filters do not see it.</summary>
internal sealed class LifecycleCall : GrainCall<NoResult>
{
    private static readonly GrainMethod Activating = new(typeof(IGrainBase).GetMethod(nameof(IGrainBase.OnActivateAsync))!);
    private static readonly GrainMethod Deactivating = new(typeof(IGrainBase).GetMethod(nameof(IGrainBase.OnDeactivateAsync))!);

    private readonly Func<Task> _run;
    private readonly Action<Task> _finished;

    private LifecycleCall(Activation target, GrainMethod method, Func<Task> run, Action<Task> finished)
    {
        _run = run;
        _finished = finished;
        Target = target;
        Method = method;
    }

    internal static LifecycleCall Activate(Activation target, GrainCall? first, Func<Task> run, Action<Task> finished) =>
        // As in Orleans, the first call's request context is there while its grain activates.
        new(target, Activating, run, finished) { Values = first?.Values };

    internal static LifecycleCall Deactivate(Activation target, Func<Task> run, Action<Task> finished) => new(target, Deactivating, run, finished);

    internal override Task Run() => _run();

    internal override void Settle(Task finished) => _finished(finished);

    protected override Task? InvokeGrain(object grain) => null;
}
