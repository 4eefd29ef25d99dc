using EqualityCloud.Embedded.Activations;

using Orleans.Runtime;

namespace EqualityCloud.Embedded.Calls;

/// <summary>The base of generated references: it finds the activation and hands the call over.</summary>
internal abstract class GrainReference(GrainClass grainClass, string key) : IAddressable, IEquatable<GrainReference>
{
    private Activation? _activation;

    /// <summary>Which grain it names.</summary>
    internal GrainId GrainId => new(grainClass.GrainType, IdSpan.Create(key));

    /// <summary>Sends a call; the task is the answer, a <c>Task&lt;T&gt;</c> where the method has one.</summary>
    protected Task Send(GrainCall call, GrainMethod method)
    {
        call.From(CallScope.Current, method);
        call.Interleaves = method.IsAlwaysInterleave || grainClass.IsReentrant;
        grainClass.Silo.Messages?.Arguments(call, method);
        if (call.Cancellation.IsCancellationRequested)
        {
            return call.Refused(new OperationCanceledException(call.Cancellation));
        }

        return grainClass.Route(key, call, ref _activation);
    }

    public bool Equals(GrainReference? other) => other is not null && GrainId == other.GrainId;

    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    public override int GetHashCode() => GrainId.GetHashCode();

    public override string ToString() => GrainId.ToString();
}
