using System.Linq.Expressions;
using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The declared user errors of one mutation: it knows which exceptions become which error objects.</summary>
internal sealed class UserErrors
{
    private readonly List<(Type Exception, Func<Exception, object> Translate)> known = [];

    public UserErrors(IEnumerable<Type> errorTypes, string where, SchemaMistakes mistakes)
    {
        foreach (var type in errorTypes)
        {
            var before = known.Count;
            Add(type);
            if (known.Count == before) mistakes.Add($"{where}: [Error<{type.Name}>] is neither an exception nor made from one by a static CreateErrorFrom or a constructor.");
        }
    }

    public bool IsEmpty => known.Count == 0;

    /// <summary>The error object of an exception, or null where none was declared.</summary>
    public object? Translate(Exception failure) => known.Find(candidate => candidate.Exception.IsInstanceOfType(failure)).Translate?.Invoke(failure);

    private void Add(Type type)
    {
        if (typeof(Exception).IsAssignableFrom(type))
        {
            known.Add((type, failure => failure));
            return;
        }
        foreach (var factory in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "CreateErrorFrom"))
        {
            if (factory.GetParameters() is [{ ParameterType: var exception }] && typeof(Exception).IsAssignableFrom(exception)) known.Add((exception, Compile(exception, input => Expression.Call(factory, input))));
        }
        foreach (var constructor in type.GetConstructors())
        {
            if (constructor.GetParameters() is [{ ParameterType: var exception }] && typeof(Exception).IsAssignableFrom(exception)) known.Add((exception, Compile(exception, input => Expression.New(constructor, input))));
        }
    }

    private static Func<Exception, object> Compile(Type exception, Func<Expression, Expression> make)
    {
        var parameter = Expression.Parameter(typeof(Exception));
        return Expression.Lambda<Func<Exception, object>>(Expression.Convert(make(Expression.Convert(parameter, exception)), typeof(object)), parameter).Compile();
    }
}
