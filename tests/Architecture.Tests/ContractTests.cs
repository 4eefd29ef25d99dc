using System.Reflection;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains;
using EqualityCloud.Storage;

namespace EqualityCloud.Architecture.Tests;

public sealed class ContractTests
{
    private static readonly Assembly Contracts = typeof(Caller).Assembly;
    private static readonly Assembly GrainClasses = typeof(GrainsRegistration).Assembly;
    private static readonly Assembly[] Silo = [Contracts, GrainClasses, typeof(StorageException).Assembly];

    private static readonly Type[] Interfaces = [.. Contracts.GetTypes().Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type)).OrderBy(type => type.FullName)];

    private static readonly Type[] States =
    [
        .. GrainClasses.GetTypes()
            .Where(type => typeof(Grain).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(type => type.GetConstructors().SelectMany(constructor => constructor.GetParameters()))
            .Select(parameter => parameter.ParameterType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IPersistentState<>))
            .Select(type => type.GetGenericArguments()[0])
            .Distinct(),
    ];

    [Fact]
    public void Walk_FindsTheProduct()
    {
        Assert.Contains(Interfaces, type => type.Name == "ICouncilGrain");
        Assert.Contains(States, type => type.Name == "CouncilState");
        Assert.True(Interfaces.Length >= 10 && States.Length >= 8, $"{Interfaces.Length} interfaces and {States.Length} states are too few: the walk looks in the wrong place.");
    }

    [Fact]
    public void EachInterface_IsTenantKeyedOrShared() =>
        Assert.Empty(Interfaces.Where(type => type.IsDefined(typeof(TenantKeyedAttribute)) == type.IsDefined(typeof(SharedAttribute))).Select(type => type.Name));

    [Fact]
    public void EachInterface_HasAnAliasOfItsOwn()
    {
        Assert.Empty(Interfaces.Where(type => type.GetCustomAttribute<AliasAttribute>() is null).Select(type => type.Name));
        Assert.Empty(Repeated(Interfaces.Select(type => type.GetCustomAttribute<AliasAttribute>()!.Alias)));
    }

    /// <summary>
    /// Export and deletion find a tenant's states by the beginning of their keys, which only tenant-keyed grains are held to. A shared grain that stores
    /// something is named here by whoever made sure that nothing of a tenant's own lies in it.
    /// </summary>
    [Fact]
    public void EachGrainThatStores_IsTenantKeyedOrIsSaidToHoldNothingOfATenant()
    {
        string[] holdNothingOfATenant =
        [
            // Benchmarks are several councils'; what a council gave to them is taken back when it goes (TenantRemoval), and what was released stays.
            "BenchmarkGrain", "CohortsGrain", "ContributedPeriodsGrain", "ContributionsGrain", "OpenReleaseGrain",
            // Where to look for somebody who signs in: the ids of tenants, and nothing out of them; left when a tenant goes (TenantRemoval).
            "PrincipalGrain",
            "PrivacyLedgerGrain",
            // The public register of pay gaps, published by employers' names.
            "PublicPayGapPageGrain", "PublicPayGapYearsGrain",
            "ReleaseGrain",
            // The platform's record of a tenant: public facts and the certificate, which are to outlive it.
            "TenantGrain",
        ];
        var storing = GrainClasses.GetTypes().Where(type => typeof(Grain).IsAssignableFrom(type) && !type.IsAbstract
            && type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(parameter => parameter.ParameterType is { IsGenericType: true } state && state.GetGenericTypeDefinition() == typeof(IPersistentState<>)));

        Assert.Equal(holdNothingOfATenant, storing.Where(type => type.GetInterfaces().Any(contract => contract.IsDefined(typeof(SharedAttribute)))
            || !type.GetInterfaces().Any(contract => contract.IsDefined(typeof(TenantKeyedAttribute)))).Select(type => type.Name).Order());
    }

    [Fact]
    public void EachMethod_HasAnAliasOfItsOwnAndAnswersATask()
    {
        foreach (var type in Interfaces)
        {
            var methods = type.GetMethods().Where(method => method is { IsStatic: false }).ToArray();
            Assert.Empty(methods.Where(method => method.GetCustomAttribute<AliasAttribute>() is null).Select(method => $"{type.Name}.{method.Name}"));
            Assert.Empty(Repeated(methods.Select(method => method.GetCustomAttribute<AliasAttribute>()!.Alias)).Select(alias => $"{type.Name}: {alias}"));
            Assert.Empty(methods.Where(method => AnswerOf(method) is null || method.IsGenericMethod || type.IsGenericType).Select(method => $"{type.Name}.{method.Name}"));
        }
    }

    [Fact]
    public void EachMessageAndState_HasAShapeThatBothRuntimesTake()
    {
        var faults = new List<string>();
        var seen = new HashSet<Type>();
        var open = new Queue<Type>(Messages(faults).Concat(States).Append(typeof(Caller)));
        while (open.TryDequeue(out var type))
        {
            if (!seen.Add(type)) continue;
            faults.AddRange(MessageShape.FaultsOf(type));
            foreach (var field in MessageShape.Fields(type))
            {
                foreach (var part in MessageShape.PartsOf(field.FieldType, $"{type}.{field.Name}", faults)) open.Enqueue(part);
            }
            // Of an abstract message any of its kinds may come.
            foreach (var kind in type.Assembly.GetTypes().Where(other => other.BaseType == type)) open.Enqueue(kind);
            if (type.BaseType is { } parent && parent.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)) open.Enqueue(parent);
        }

        Assert.Empty(faults.Distinct().Order());
        Assert.True(seen.Count >= 40, $"Only {seen.Count} types were walked.");
    }

    /// <summary>Orleans knows types, faults and interfaces by name in one list.</summary>
    [Fact]
    public void EachAttributedType_HasAnAliasOfItsOwn()
    {
        var attributed = Silo.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)).ToArray();

        Assert.Empty(attributed.Where(type => type.GetCustomAttribute<AliasAttribute>(inherit: false) is null).Select(type => type.FullName));
        Assert.Empty(Repeated(attributed.Concat(Interfaces).Select(type => type.GetCustomAttribute<AliasAttribute>(inherit: false)!.Alias)));
    }

    /// <summary>Orleans sends no fault that it has no serialiser for: the caller in another silo would get that as an error instead, and no code.</summary>
    [Fact]
    public void EachFault_CanBeSentWithAllThatItSays()
    {
        var faults = Silo.SelectMany(assembly => assembly.GetTypes()).Where(typeof(Exception).IsAssignableFrom).ToArray();

        Assert.Contains(faults, type => type.Name == "StateTooLargeException");
        Assert.Empty(faults.Where(type => !type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)).Select(type => type.FullName));
        Assert.Empty(faults.SelectMany(MessageShape.UnnumberedOf));
    }

    /// <summary>Orleans looks for idle grains once a minute and refuses to start with a class whose age is not longer.</summary>
    [Fact]
    public void EachAgeOfAGrainClass_IsLongerThanAMinute()
    {
        var ages = GrainClasses.GetTypes().Select(type => (type.Name, Age: type.GetCustomAttribute<CollectionAgeLimitAttribute>())).Where(aged => aged.Age is not null).ToArray();

        Assert.NotEmpty(ages);
        Assert.Empty(ages.Where(aged => aged.Age!.AgeLimit <= TimeSpan.FromMinutes(1)).Select(aged => aged.Name));
    }

    private static IEnumerable<Type> Messages(List<string> faults) =>
        [.. from type in Interfaces
            from method in type.GetMethods().Where(method => !method.IsStatic)
            from part in method.GetParameters().Select(parameter => parameter.ParameterType).Append(AnswerOf(method) ?? typeof(void))
            where part != typeof(void)
            from message in MessageShape.PartsOf(part, $"{type.Name}.{method.Name}", faults)
            select message];

    /// <summary>What a method answers; void where it answers nothing, null where it is no grain method.</summary>
    private static Type? AnswerOf(MethodInfo method)
    {
        var answer = method.ReturnType;
        if (answer == typeof(Task) || answer == typeof(ValueTask)) return typeof(void);
        return answer.IsGenericType && (answer.GetGenericTypeDefinition() == typeof(Task<>) || answer.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? answer.GetGenericArguments()[0]
            : null;
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) => names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key);
}
