using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace EqualityCloud.Architecture.Tests;

/// <summary>What must hold of a type that travels between grains or lies in storage, so that neither runtime needs to copy it and Orleans can send it.</summary>
internal static class MessageShape
{
    private static readonly HashSet<Type> Plain =
    [
        typeof(string), typeof(Guid), typeof(decimal), typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset), typeof(TimeSpan), typeof(Uri),
        typeof(GrainId), typeof(CancellationToken),
    ];

    private static readonly HashSet<Type> Collections =
    [
        typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ImmutableHashSet<>), typeof(ImmutableSortedSet<>),
        typeof(ImmutableDictionary<,>), typeof(ImmutableSortedDictionary<,>), typeof(ImmutableQueue<>),
    ];

    /// <summary>The types that a member of that type is made of and that must be looked at themselves; a shape that is not allowed is put among the faults.</summary>
    public static IEnumerable<Type> PartsOf(Type type, string where, ICollection<string> faults)
    {
        if (type.IsPrimitive || type.IsEnum || Plain.Contains(type)) return [];
        if (Nullable.GetUnderlyingType(type) is { } underlying) return PartsOf(underlying, where, faults);
        if (type.IsGenericType && Collections.Contains(type.GetGenericTypeDefinition()))
        {
            return type.GetGenericArguments().SelectMany(argument => PartsOf(argument, where, faults));
        }
        if (type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)) return [type];
        faults.Add($"{where}: {type.Name} is no shape that may be sent or stored.");
        return [];
    }

    /// <summary>The faults of one attributed type, without those of its parts.</summary>
    public static IEnumerable<string> FaultsOf(Type type)
    {
        if (type.IsEnum) yield break;
        if (type.GetCustomAttribute<AliasAttribute>(inherit: false) is null) yield return $"{type}: no [Alias].";
        if (type.GetCustomAttribute<ImmutableAttribute>(inherit: false) is null) yield return $"{type}: not marked [Immutable].";
        if (type is { IsClass: true, IsAbstract: false, IsSealed: false }) yield return $"{type}: neither sealed nor abstract.";

        var positional = Positional(type);
        var ids = new HashSet<uint>();
        foreach (var field in Fields(type))
        {
            if (PropertyOf(field) is not { } property)
            {
                yield return $"{type}.{field.Name}: a field of its own; messages have properties.";
                continue;
            }
            if (property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            {
                yield return $"{type}.{property.Name}: can be set after it was made.";
            }
            if (property.GetCustomAttribute<IdAttribute>() is { } id)
            {
                if (!ids.Add(id.Id)) yield return $"{type}.{property.Name}: its [Id({id.Id})] is taken.";
            }
            else if (!positional.Contains(property.Name))
            {
                yield return $"{type}.{property.Name}: no [Id].";
            }
        }
    }

    /// <summary>The members of a type that do not travel, since they have no number.</summary>
    public static IEnumerable<string> UnnumberedOf(Type type) =>
        Fields(type).Where(field => (PropertyOf(field) ?? (MemberInfo)field).GetCustomAttribute<IdAttribute>() is null).Select(field => $"{type}.{field.Name}: no [Id].");

    public static IEnumerable<FieldInfo> Fields(Type type) =>
        type.IsEnum ? [] : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => field.GetCustomAttribute<NonSerializedAttribute>() is null);

    private static PropertyInfo? PropertyOf(FieldInfo field) =>
        field.Name is ['<', ..] && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            ? field.DeclaringType!.GetProperty(field.Name[1..end], BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            : null;

    /// <summary>Parameters of a record's primary constructor are numbered by their position.</summary>
    private static HashSet<string> Positional(Type type) =>
        [.. type.GetMethods().Where(method => method.Name == "Deconstruct" && method.DeclaringType == type).SelectMany(method => method.GetParameters()).Select(parameter => parameter.Name!)];
}
