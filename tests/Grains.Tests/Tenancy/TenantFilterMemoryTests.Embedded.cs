using System.Reflection;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tenancy;

namespace EqualityCloud.Grains.Tests.Tenancy;

/// <summary>Every call passes the filter, so what it allocated would be allocated at each of them.</summary>
[Collection(nameof(Alone))]
public sealed class TenantFilterMemoryTests
{
    [Fact]
    public void Invoke_OfACallThatPasses_AllocatesNothing()
    {
        var filter = new TenantFilter();
        var owner = new TenantId(Guid.NewGuid());
        var call = new PassedCall(GrainId.Create("metric", TenantKey.Of(owner, Guid.NewGuid())));
        RequestContext.Set(Caller.ContextKey, Given.Lead(owner));
        _ = filter.Invoke(call);

        var least = long.MaxValue;
        for (var round = 0; round < 20; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                _ = filter.Invoke(call);
            }

            // The least of some rounds: the runtime itself allocates now and then while it compiles.
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        RequestContext.Clear();

        Assert.Equal((0, 2001), (least, call.Passed));
    }

    private sealed class PassedCall(GrainId target) : IIncomingGrainCallContext
    {
        public int Passed { get; private set; }

        public object Grain => this;

        public MethodInfo InterfaceMethod { get; } = typeof(IMetricGrain).GetMethod(nameof(IMetricGrain.Exists))!;

        public MethodInfo ImplementationMethod => InterfaceMethod;

        public string InterfaceName => typeof(IMetricGrain).FullName!;

        public string MethodName => InterfaceMethod.Name;

        public GrainId? SourceId => null;

        public GrainId TargetId => target;

        public object? Result { get; set; }

        public Task Invoke()
        {
            Passed++;
            return Task.CompletedTask;
        }
    }
}
