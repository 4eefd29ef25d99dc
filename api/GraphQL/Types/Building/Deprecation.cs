using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Reads why something is deprecated.</summary>
internal static class Deprecation
{
    private const string NoReason = "No longer supported";

    /// <summary>The reason; null where it is not deprecated.</summary>
    public static string? Of(ICustomAttributeProvider source)
    {
        if (source.GetCustomAttributes(typeof(GraphQLDeprecatedAttribute), inherit: false) is [GraphQLDeprecatedAttribute own, ..]) return own.Reason;
        return source.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false) is [ObsoleteAttribute obsolete, ..] ? obsolete.Message ?? NoReason : null;
    }
}
