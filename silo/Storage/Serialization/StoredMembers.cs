using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace EqualityCloud.Storage.Serialization;

/// <summary>Which members of a state are stored, and what a collection is that storage does not have.</summary>
internal static class StoredMembers
{
    /// <summary>What cannot be set again is derived, and derived values are not stored.</summary>
    internal static void LeaveOutDerived(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i] is { Set: null, AssociatedParameter: null })
            {
                info.Properties.RemoveAt(i);
            }
        }
    }

    /// <summary>A collection that was missing or null when it was stored loads as an empty one.</summary>
    internal static void FillMissingCollections(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var fills = info.Properties
            .Where(property => property is { Get: not null, Set: not null } && !property.IsSetNullable)
            .Select(property => (property.Get, property.Set, Empty: EmptyOf(property.PropertyType)))
            .Where(fill => fill.Empty is not null)
            .ToArray();
        if (fills.Length == 0)
        {
            return;
        }

        info.OnDeserialized += state =>
        {
            foreach (var (get, set, empty) in fills)
            {
                if (IsMissing(get!(state)))
                {
                    set!(state, empty);
                }
            }
        };
    }

    private static object? EmptyOf(Type type)
    {
        if (!type.IsGenericType || type.Namespace != typeof(ImmutableArray).Namespace)
        {
            return null;
        }

        return type.GetField("Empty", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
    }

    /// <summary>A default <see cref="ImmutableArray{T}"/> is not equal to any that holds an array, the empty one included.</summary>
    private static bool IsMissing(object? value) =>
        value is null || (value is ValueType && value.Equals(Activator.CreateInstance(value.GetType())));
}
