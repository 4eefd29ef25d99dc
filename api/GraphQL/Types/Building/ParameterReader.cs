using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types.Pagination;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Sorts the parameters of a resolver into what is injected and what is an argument, and says how each is read.</summary>
internal sealed class ParameterReader(InputTypes inputs, XmlDocumentation documentation, SchemaMistakes mistakes, Func<Type, bool> isService)
{
    public static readonly ParameterExpression Context = Expression.Parameter(typeof(OperationContext), "context");
    public static readonly ParameterExpression Parent = Expression.Parameter(typeof(object), "parent");
    public static readonly ParameterExpression Arguments = Expression.Parameter(typeof(object?[]), "arguments");

    /// <summary>The expressions of the parameters; arguments are added to the list as they are met.</summary>
    /// <param name="method">The resolver.</param>
    /// <param name="where">The field, for messages.</param>
    /// <param name="arguments">Receives the arguments of the field.</param>
    /// <param name="paging">The bounds of pages, where the field has them.</param>
    /// <param name="isInput">Whether arguments are fields of one input object instead.</param>
    public List<Expression> Read(MethodInfo method, string where, List<InputValue> arguments, PageBounds? paging, bool isInput)
    {
        var reads = new List<Expression>();
        foreach (var parameter in method.GetParameters())
        {
            if (Injected(parameter) is { } injected)
            {
                reads.Add(injected);
            }
            else if (parameter.ParameterType == typeof(PagingArguments))
            {
                if (paging is null) mistakes.Add($"{where} takes PagingArguments but has no [UsePaging].");
                var start = PagingStart(arguments);
                reads.Add(Expression.Call(Expression.Constant(paging ?? new PageBounds(0, 0)), nameof(PageBounds.Read), null, Arguments, Expression.Constant(start)));
            }
            else
            {
                reads.Add(Argument(parameter, where, arguments, isInput));
            }
        }
        return reads;
    }

    /// <summary>The place of <c>first</c> among the arguments; the four paging arguments are added where they are missing.</summary>
    public static int PagingStart(List<InputValue> arguments)
    {
        var start = arguments.FindIndex(argument => argument.Name == "first");
        if (start >= 0) return start;
        start = arguments.Count;
        arguments.Add(new InputValue("first", BuiltInScalars.Int) { Description = "The number of items from the start of the list." });
        arguments.Add(new InputValue("after", BuiltInScalars.String) { Description = "The cursor after which the page starts." });
        arguments.Add(new InputValue("last", BuiltInScalars.Int) { Description = "The number of items from the end of the list." });
        arguments.Add(new InputValue("before", BuiltInScalars.String) { Description = "The cursor before which the page ends." });
        return start;
    }

    private Expression? Injected(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute))) return Expression.Convert(Parent, type);
        if (parameter.IsDefined(typeof(EventMessageAttribute))) return Expression.Call(typeof(ResolverParts), nameof(ResolverParts.Message), [type], Context);
        if (type == typeof(CancellationToken)) return Expression.Property(Context, nameof(OperationContext.CancellationToken));
        if (type == typeof(ClaimsPrincipal)) return Expression.Property(Context, nameof(OperationContext.User));
        if (type == typeof(HttpContext)) return Expression.Property(Context, nameof(OperationContext.HttpContext));
        if (type == typeof(IServiceProvider)) return Expression.Property(Context, nameof(OperationContext.Services));
        var isInjected = parameter.IsDefined(typeof(ServiceAttribute)) || typeof(IDataLoader).IsAssignableFrom(type) || (!type.IsValueType && type != typeof(string) && !type.IsArray && isService(type));
        return isInjected ? Expression.Call(typeof(ResolverParts), nameof(ResolverParts.Service), [type], Context) : null;
    }

    private Expression Argument(ParameterInfo parameter, string where, List<InputValue> arguments, bool isInput)
    {
        var name = Naming.Argument(parameter);
        var index = arguments.FindIndex(argument => argument.Name == name);
        if (index < 0)
        {
            index = arguments.Count;
            arguments.Add(inputs.Value(name, ClrShape.Of(parameter), parameter, $"{where}({name})", documentation.Of(parameter), InputTypes.DefaultOf(parameter)));
        }
        return isInput
            ? Expression.Call(typeof(ResolverParts), nameof(ResolverParts.FromInput), [parameter.ParameterType], Arguments, Expression.Constant(arguments[index]))
            : Expression.Convert(Expression.ArrayIndex(Arguments, Expression.Constant(index)), parameter.ParameterType);
    }
}
