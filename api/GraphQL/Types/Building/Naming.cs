using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The names that C# declarations take in the schema.</summary>
internal static class Naming
{
    /// <summary>Drops a leading Get and the Async of a task, then lowers the leading capitals.</summary>
    public static string Field(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { Name: var given }) return given;
        var name = member.Name;
        if (member is MethodInfo method)
        {
            if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal)) name = name[3..];
            if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) && ClrShape.IsAsync(method.ReturnType)) name = name[..^5];
        }
        return Camel(name);
    }

    public static string Argument(ParameterInfo parameter) => parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Camel(parameter.Name!);

    public static string Type(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false) is { Name: var given }) return given;
        if (type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false)?.Name is { } interfaceName) return interfaceName;
        if (type.GetCustomAttribute<UnionTypeAttribute>(inherit: false)?.Name is { } unionName) return unionName;
        if (!type.IsGenericType) return type.Name;
        var arguments = string.Join("And", type.GetGenericArguments().Select(Type));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{arguments}";
    }

    public static string Input(Type type)
    {
        var name = Type(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    /// <summary>Lowers the leading run of capitals but for the last one before a small letter: <c>FOOBar</c> is <c>fooBar</c>.</summary>
    public static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && char.IsLower(letters[i + 1])) break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }
        return new string(letters);
    }

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>Screaming snake case; a name that is all capitals stays as it is.</summary>
    public static string EnumValue(FieldInfo value)
    {
        if (value.GetCustomAttribute<GraphQLNameAttribute>() is { Name: var given }) return given;
        var name = value.Name;
        if (name.All(c => char.IsUpper(c) || c == '_' || char.IsDigit(c))) return name;
        var snake = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var isWordStart = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (isWordStart) snake.Append('_');
            snake.Append(char.ToUpperInvariant(name[i]));
        }
        return snake.ToString();
    }
}
