using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The attributes of a record's parameter and of the property it makes: people write them on either.</summary>
internal sealed class MergedAttributes(ParameterInfo parameter, PropertyInfo? property) : ICustomAttributeProvider
{
    public object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        [.. parameter.GetCustomAttributes(attributeType, inherit), .. property?.GetCustomAttributes(attributeType, inherit) ?? []];

    public object[] GetCustomAttributes(bool inherit) => [.. parameter.GetCustomAttributes(inherit), .. property?.GetCustomAttributes(inherit) ?? []];

    public bool IsDefined(Type attributeType, bool inherit) => parameter.IsDefined(attributeType, inherit) || (property?.IsDefined(attributeType, inherit) ?? false);
}
