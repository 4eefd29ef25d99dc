using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>A C# class or struct as an input object: its constructor takes what it can, the rest is set.</summary>
internal sealed class InputObject(InputObjectType type, ConstructorInfo? constructor)
{
    private readonly List<(InputValue? Field, object? Absent)> parameters = [];
    private readonly List<(InputValue Field, PropertyInfo Property, bool KeepsInitialForNull)> properties = [];
    private readonly ConstructorInvoker? invoker = constructor is null ? null : ConstructorInvoker.Create(constructor);

    public InputObjectType Type { get; } = type;

    public void AddParameter(InputValue field, object? absent) => parameters.Add((field, absent));

    public void AddProperty(InputValue field, PropertyInfo property, bool keepsInitialForNull) => properties.Add((field, property, keepsInitialForNull));

    public object Construct(Dictionary<string, object?> values)
    {
        var arguments = new object?[parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (field, absent) = parameters[i];
            arguments[i] = field is not null && values.TryGetValue(field.Name, out var value) ? Bound(field, value) : absent;
        }
        var made = invoker is null ? Activator.CreateInstance(RuntimeType)! : invoker.Invoke(arguments.AsSpan());
        foreach (var (field, property, keepsInitialForNull) in properties)
        {
            // What was left out keeps what the property was initialised with.
            if (values.TryGetValue(field.Name, out var value) && (value is not null || !keepsInitialForNull)) property.SetValue(made, Bound(field, value));
        }
        return made;
    }

    public required Type RuntimeType { get; init; }

    private static object? Bound(InputValue field, object? value) => field.Bind is { } bind ? bind(value) : value;
}
