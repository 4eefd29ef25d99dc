using System.Linq.Expressions;
using System.Reflection;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types.Pagination;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Makes fields of properties and methods.</summary>
internal sealed class FieldFactory(
    OutputTypes outputs,
    ParameterReader parameters,
    ConnectionTypes connections,
    XmlDocumentation documentation,
    SchemaSources sources,
    SchemaMistakes mistakes)
{
    /// <summary>A field of a property of the runtime type itself, or of a static property of an extension.</summary>
    public OutputField Of(PropertyInfo property, FieldsType owner, Type? runtimeType)
    {
        var isStatic = property.GetMethod!.IsStatic;
        Expression body = Expression.Property(isStatic ? null : Expression.Convert(ParameterReader.Parent, property.DeclaringType!), property);
        return Make(property, owner, runtimeType, ClrShape.Of(property), body, [], null);
    }

    /// <summary>A field of a static method of an extension.</summary>
    public OutputField Of(MethodInfo method, FieldsType owner, Type? runtimeType)
    {
        var arguments = new List<InputValue>();
        var bounds = BoundsOf(method);
        var reads = parameters.Read(method, $"{owner.Name}.{Naming.Field(method)}", arguments, bounds, isInput: false);
        return Make(method, owner, runtimeType, ClrShape.OfResult(method), Expression.Call(method, reads), arguments, bounds);
    }

    public static AccessRule[] AccessOf(MemberInfo member, Type? runtimeType)
    {
        if (member.IsDefined(typeof(AllowAnonymousAttribute))) return [];
        var attributes = member.GetCustomAttributes<AuthorizeAttribute>().Concat(member.DeclaringType!.GetCustomAttributes<AuthorizeAttribute>());
        if (runtimeType is not null && runtimeType != member.DeclaringType) attributes = attributes.Concat(runtimeType.GetCustomAttributes<AuthorizeAttribute>());
        return [.. attributes.Select(attribute => new AccessRule(attribute.Policy, attribute.Roles)).DistinctBy(rule => rule.Key)];
    }

    public PageBounds? BoundsOf(MemberInfo member) => member.GetCustomAttribute<UsePagingAttribute>() is not { } paging
        ? null
        : new PageBounds(paging.DefaultPageSize > 0 ? paging.DefaultPageSize : sources.Paging.DefaultPageSize, paging.MaxPageSize > 0 ? paging.MaxPageSize : sources.Paging.MaxPageSize);

    private OutputField Make(MemberInfo member, FieldsType owner, Type? runtimeType, ClrShape shape, Expression body, List<InputValue> arguments, PageBounds? bounds)
    {
        var name = Naming.Field(member);
        var where = $"{owner.Name}.{name}";
        var cost = CostOf(member, bounds);
        if (member.GetCustomAttribute<UsePagingAttribute>() is { } paging)
        {
            var isConnection = shape.Core.IsGenericType && shape.Core.GetGenericTypeDefinition() == typeof(Connection<>);
            if (!isConnection && shape.Item is null)
            {
                mistakes.Add($"{where} has [UsePaging] but returns neither a list nor a Connection.");
                return new OutputField(name, BuiltInScalars.String);
            }
            var start = ParameterReader.PagingStart(arguments);
            var item = isConnection ? ItemOf(member) : shape.Item!;
            if (!isConnection)
            {
                body = ResolverCompiler.Paged(body, shape, bounds!, start);
                shape = new ClrShape(typeof(Connection<>).MakeGenericType(item.Type), shape.IsNullable);
            }
            var connection = connections.Get(paging.ConnectionName ?? Naming.Pascal(name), item, paging.IncludeTotalCount || sources.Paging.IncludeTotalCount, where);
            SchemaType type = shape.IsNullable ? connection : new NonNullType(connection);
            return Field(member, runtimeType, name, type, arguments, ResolverCompiler.Compile(body, shape.Type, ShapeFactory.Create(shape, type, null, outputs.RuntimeTypes)), cost);
        }

        var id = InputTypes.ReadId(member);
        var output = outputs.TypeOf(shape, id is not null, where);
        var resolver = owner is InterfaceType && !IsStatic(member)
            ? null
            : ResolverCompiler.Compile(body, shape.Type, ShapeFactory.Create(shape, output, id is null ? null : id.TypeName ?? owner.Name, outputs.RuntimeTypes));
        return Field(member, runtimeType, name, output, arguments, resolver, cost);
    }

    private OutputField Field(MemberInfo member, Type? runtimeType, string name, SchemaType type, List<InputValue> arguments, FieldResolver? resolver, FieldCost cost)
    {
        return new OutputField(name, type)
        {
            Description = documentation.Of(member),
            DeprecationReason = Deprecation.Of(member),
            Arguments = [.. arguments],
            Resolver = resolver,
            Access = AccessOf(member, runtimeType),
            Cost = cost,
        };
    }

    private static FieldCost CostOf(MemberInfo member, PageBounds? bounds)
    {
        var size = member.GetCustomAttribute<ListSizeAttribute>();
        return new FieldCost(
            member.GetCustomAttribute<CostAttribute>()?.Weight,
            size?.AssumedSize ?? 0,
            size?.SlicingArguments is { Length: > 0 } slicing ? slicing : bounds is null ? null : ["first", "last"],
            bounds?.Default ?? 0);
    }

    private static bool IsStatic(MemberInfo member) => member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };

    /// <summary>The items of a declared connection, with the nullability that the declaration gives them.</summary>
    private static ClrShape ItemOf(MemberInfo member)
    {
        var context = new NullabilityInfoContext();
        var (info, type) = member is MethodInfo method
            ? (context.Create(method.ReturnParameter), method.ReturnType)
            : (context.Create((PropertyInfo)member), ((PropertyInfo)member).PropertyType);
        if (ClrShape.IsAsync(type)) (info, type) = (info.GenericTypeArguments[0], type.GetGenericArguments()[0]);
        var item = type.GetGenericArguments()[0];
        return ClrShape.OfBare(item) with { IsNullable = info.GenericTypeArguments[0].ReadState == NullabilityState.Nullable || Nullable.GetUnderlyingType(item) is not null };
    }
}
