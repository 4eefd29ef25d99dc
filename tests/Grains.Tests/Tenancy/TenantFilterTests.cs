using System.Reflection;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tenancy;

namespace EqualityCloud.Grains.Tests.Tenancy;

public sealed class TenantFilterTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly Type[] ContractInterfaces =
        [.. typeof(Caller).Assembly.GetTypes().Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type)).OrderBy(type => type.Name)];

    public static TheoryData<Type> Contracts => [.. ContractInterfaces];

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Contract_OfAnyKind_IsMarkedEitherTenantKeyedOrShared(Type contract) =>
        Assert.Single(contract.GetCustomAttributes(), attribute => attribute is TenantKeyedAttribute or SharedAttribute);

    [Theory]
    [MemberData(nameof(Contracts))]
    public async Task Methods_OfEveryContract_AreClosedToForeignersAndToNobody(Type contract)
    {
        var owner = new TenantId(Guid.NewGuid());
        var shared = contract.GetCustomAttribute<SharedAttribute>();
        Caller[] refused = shared is null
            ? [Given.Lead(new TenantId(Guid.NewGuid())), Caller.System(new TenantId(Guid.NewGuid())), Caller.System(default)]
            : [.. Enum.GetValues<CallerKind>().Except(shared.Admits).Select(kind => Given.Lead(owner) with { Kind = kind })];
        if (IsAbstract(contract))
        {
            // Several grains have it; each of them is looked at by its own contract, which inherits these methods.
            Assert.Contains(ContractInterfaces, other => other != contract && contract.IsAssignableFrom(other));
            return;
        }

        var grain = Grain(contract, shared is null ? TenantKey.Of(owner, Guid.NewGuid()) : IOutboxSweeperGrain.Key);
        var methods = contract.GetInterfaces().Append(contract).SelectMany(type => type.GetMethods()).ToArray();
        Assert.NotEmpty(methods);
        foreach (var method in methods)
        {
            await AssertRefused(grain, method, caller: null);
            foreach (var caller in refused)
            {
                await AssertRefused(grain, method, caller);
            }
        }
    }

    [Fact]
    public async Task Call_WithAKeyThatOnlyBeginsLikeTheTenant_IsRefused()
    {
        var tenant = new TenantId(Guid.NewGuid());
        var grain = fixture.Silo.Grains.GetGrain<IMetricGrain>($"{tenant}0/{Guid.NewGuid():N}");

        await AssertRefused(grain, typeof(IMetricGrain).GetMethod(nameof(IMetricGrain.Exists))!, Given.Lead(tenant));
    }

    [Fact]
    public void Rule_OfAContractWithoutAMark_AdmitsNobody()
    {
        // An interface of the contracts' assembly that carries no mark.
        var rule = InterfaceRule.Of(typeof(IOutboxIndex));

        Assert.Equal(InterfaceRule.Unmarked, rule);
        Assert.True(rule is { IsContract: true, IsTenantKeyed: false });
        Assert.All(Enum.GetValues<CallerKind>(), kind => Assert.False(rule.Admits(kind)));
    }

    [Fact]
    public void Rule_OfTheRuntimesInterfaces_LetsThemPass()
    {
        Assert.False(InterfaceRule.Of(typeof(IRemindable)).IsContract);
        Assert.False(InterfaceRule.Of(typeof(ITickingGrain)).IsContract);
    }

    [Fact]
    public async Task Tick_OfATimer_PassesWithoutACallerAndCallsContractsOnlyAsTheSystemOfItsTenant()
    {
        var grains = await fixture.GivenCouncil();

        var seen = await fixture.Silo.Grains.GetGrain<ITickingGrain>(TenantKey.Of(grains.Caller.Tenant)).Tick();

        Assert.Equal("no caller; refused; Testford Council", seen);
    }

    [Fact]
    public async Task RequestContext_AfterACall_IsAsItWasBefore()
    {
        var grains = await fixture.GivenCouncil();
        var other = await fixture.GivenCouncil();
        Assert.Null(RequestContext.Get(Caller.ContextKey));

        var running = grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain =>
        {
            Assert.Equal(grains.Caller, RequestContext.Get(Caller.ContextKey));
            var nested = other.Council();
            Assert.Equal(grains.Caller, RequestContext.Get(Caller.ContextKey));
            return nested;
        });
        Assert.Null(RequestContext.Get(Caller.ContextKey));
        Assert.Equal(other.Caller.Tenant.Value, (await running)!.Id);
        await Assert.ThrowsAsync<FormatException>(() => grains.CallTenant<ICouncilGrain, Task>(_ => throw new FormatException()));

        Assert.Null(RequestContext.Get(Caller.ContextKey));
    }

    /// <summary>Whether several grains implement it, so that no reference can be had of it alone.</summary>
    private static bool IsAbstract(Type contract) => contract == typeof(IOutboxSender) || contract == typeof(IOutboxReceiver) || contract == typeof(Contracts.Jobs.IJobGrain);

    private object Grain(Type contract, string key) =>
        typeof(IGrainFactory).GetMethods().Single(method => method is { Name: "GetGrain", IsGenericMethod: true } && method.GetParameters()[0].ParameterType == typeof(string))
            .MakeGenericMethod(contract).Invoke(fixture.Silo.Grains, [key, null])!;

    private static async Task AssertRefused(object grain, MethodInfo method, Caller? caller)
    {
        if (caller is not null)
        {
            RequestContext.Set(Caller.ContextKey, caller);
        }
        try
        {
            var arguments = method.GetParameters().Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null).ToArray();
            await Assert.ThrowsAsync<CallRefusedException>(() => (Task)method.Invoke(grain, arguments)!);
        }
        finally
        {
            RequestContext.Clear();
        }
    }
}
