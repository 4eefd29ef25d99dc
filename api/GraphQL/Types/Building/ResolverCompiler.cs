using System.Linq.Expressions;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types.Pagination;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Compiles the body of a resolver into a delegate and wraps it as sync or async.</summary>
internal static class ResolverCompiler
{
    /// <summary>A resolver whose body has the value, or a task of it.</summary>
    /// <param name="body">An expression over the parameters of <see cref="ParameterReader"/>.</param>
    /// <param name="valueType">The type of the value without its task.</param>
    /// <param name="shape">The <see cref="ValueShape{T}"/> of that type.</param>
    public static FieldResolver Compile(Expression body, Type valueType, object shape)
    {
        var isAsync = ClrShape.IsAsync(body.Type);
        var resolverType = (isAsync ? typeof(AsyncResolver<>) : typeof(SyncResolver<>)).MakeGenericType(valueType);
        return (FieldResolver)Activator.CreateInstance(resolverType, Lambda(isAsync ? AsValueTask(body, valueType) : body).Compile(), shape)!;
    }

    /// <summary>Slices the list that the body has.</summary>
    public static Expression Paged(Expression body, ClrShape list, PageBounds bounds, int start)
    {
        var item = list.Item!.Type;
        var page = Expression.Call(Expression.Constant(bounds), nameof(PageBounds.Read), null, ParameterReader.Arguments, Expression.Constant(start));
        return ClrShape.IsAsync(body.Type)
            ? Expression.Call(typeof(ListPager), nameof(ListPager.SliceAsync), [list.Type, item], AsValueTask(body, list.Type), page)
            : Expression.Call(typeof(ListPager), nameof(ListPager.Slice), [item], Expression.Convert(body, typeof(IEnumerable<>).MakeGenericType(item)), page);
    }

    /// <summary>Any resolver as one that gives an object later; for nodes and mutation payloads.</summary>
    public static Expression AsValueTask(Expression body, Type valueType)
    {
        var target = typeof(ValueTask<>).MakeGenericType(valueType);
        if (body.Type == target) return body;
        var source = body.Type == typeof(Task<>).MakeGenericType(valueType) ? body.Type : valueType;
        return Expression.New(target.GetConstructor([source])!, body);
    }

    public static LambdaExpression Lambda(Expression body) =>
        Expression.Lambda(typeof(Func<,,,>).MakeGenericType(typeof(OperationContext), typeof(object), typeof(object?[]), body.Type), body, ParameterReader.Context, ParameterReader.Parent, ParameterReader.Arguments);
}
