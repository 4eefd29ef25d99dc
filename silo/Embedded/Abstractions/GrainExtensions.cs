using EqualityCloud.Embedded.Calls;

using Orleans.Runtime;

namespace Orleans;

/// <summary>The id of a grain, from the grain itself or from a reference to it.</summary>
public static class GrainExtensions
{
    /// <summary>The grain's type and key.</summary>
    /// <exception cref="ArgumentException">It is neither a grain nor a reference, or a grain constructed outside a silo.</exception>
    public static GrainId GetGrainId(this IAddressable grain) => grain switch
    {
        GrainReference reference => reference.GrainId,
        IGrainBase { GrainContext: { } context } => context.GrainId,
        null => throw new ArgumentNullException(nameof(grain)),
        _ => throw new ArgumentException($"{grain.GetType()} is neither a grain of a silo nor a reference to one.", nameof(grain)),
    };

    /// <summary>The grain's key.</summary>
    /// <exception cref="ArgumentException">It is neither a grain nor a reference, or a grain constructed outside a silo.</exception>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();
}
