using System.Linq.Expressions;
using System.Reflection;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The interface <c>Node</c> and the root fields that load a node of any type by its global id.</summary>
internal sealed class NodeFields(OutputTypes outputs, ParameterReader parameters, SchemaMistakes mistakes)
{
    private const int MaxNodes = 50;
    private readonly Dictionary<string, NodeLoader> loaders = new(StringComparer.Ordinal);
    private readonly InterfaceType node = new("Node", "Something with a global id.");

    public void Add(MethodInfo method, Type? declaredFor)
    {
        var shape = ClrShape.OfResult(method);
        var runtimeType = declaredFor ?? shape.Core;
        var arguments = new List<InputValue>();
        var reads = parameters.Read(method, $"{method.DeclaringType!.Name}.{method.Name}", arguments, null, isInput: false);
        if (arguments.Count != 1)
        {
            mistakes.Add($"{method.DeclaringType!.Name}.{method.Name} is a [NodeResolver], so it must take exactly one argument, the id.");
            return;
        }
        var type = (ObjectType)outputs.Composite(runtimeType);
        var id = Array.Find(method.GetParameters(), parameter => Naming.Argument(parameter) == arguments[0].Name)!;
        var bind = IdBinder.CanRead(id.ParameterType) ? IdBinder.Create(id.ParameterType, type.Name) : value => value;
        var load = typeof(NodeFields).GetMethod(nameof(Loader), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(shape.Type);
        var run = (Func<OperationContext, object?[], ValueTask<object?>>)load.Invoke(null, [Expression.Call(method, reads)])!;
        if (!loaders.TryAdd(type.Name, new NodeLoader(bind, run, FieldFactory.AccessOf(method, runtimeType)))) mistakes.Add($"{type.Name} has two node resolvers.");
        type.Interfaces.Add(node);
        node.Implementations.Add(type);
    }

    /// <summary>Adds the root fields, and the id of each node type; called when every type has its fields.</summary>
    public void Finish(ObjectType query, Func<ObjectType, Type?> runtimeTypeOf)
    {
        if (loaders.Count == 0) return;
        var idType = new NonNullType(BuiltInScalars.Id);
        node.Put(new OutputField("id", idType) { Description = "The global id." });
        outputs.Additional.Add(node);
        foreach (var type in node.Implementations)
        {
            if (type.FindField("id") is { Type: NonNullType { Inner: IdType } }) continue;
            var property = runtimeTypeOf(type)?.GetProperty("Id");
            if (property is null)
            {
                mistakes.Add($"{type.Name} has a node resolver, so it needs a property Id.");
                continue;
            }
            var shape = ClrShape.Of(property);
            var body = Expression.Property(Expression.Convert(ParameterReader.Parent, property.DeclaringType!), property);
            type.Put(new OutputField("id", idType)
            {
                Description = type.FindField("id")?.Description ?? "The global id.",
                Access = FieldFactory.AccessOf(property, property.DeclaringType),
                Resolver = ResolverCompiler.Compile(body, shape.Type, ShapeFactory.Create(shape, idType, type.Name, outputs.RuntimeTypes)),
            });
        }

        var one = new AbstractShape<object?>(node, outputs.RuntimeTypes, isNonNull: false);
        query.Put(new OutputField("node", node)
        {
            Description = "Anything with a global id; null where there is none, or none of yours.",
            Arguments = [new InputValue("id", idType) { Description = "The global id." }],
            Resolver = new AsyncResolver<object?>((context, _, arguments) => LoadAsync(context, (string)arguments[0]!), one),
        });
        query.Put(new OutputField("nodes", new NonNullType(new ListType(node)))
        {
            Description = $"Up to {MaxNodes} things by their global ids, in their order; null for each that is not found.",
            Arguments = [new InputValue("ids", new NonNullType(new ListType(idType))) { Description = "The global ids." }],
            Resolver = new AsyncResolver<object?[]>((context, _, arguments) => LoadAllAsync(context, (object?[])arguments[0]!), new ListShape<object?[], object?>(one, isNonNull: true)),
            Cost = new FieldCost(AssumedSize: MaxNodes),
        });
    }

    private async ValueTask<object?> LoadAsync(OperationContext context, string id)
    {
        if (!NodeId.TryDecode(id, out var typeName, out _) || !loaders.TryGetValue(typeName, out var loader)) return null;
        var decision = await AccessDecider.DecideAsync(context.Request, loader.Access);
        if (decision != AccessDecision.Allowed) throw AccessErrors.For(decision);
        return await loader.Run(context, [loader.Bind(id)]);
    }

    private async ValueTask<object?[]> LoadAllAsync(OperationContext context, object?[] ids)
    {
        if (ids.Length > MaxNodes) throw new GraphQLException(ErrorBuilder.New().SetMessage($"At most {MaxNodes} ids can be given.").SetCode(ErrorCodes.Argument).Build());
        return await Task.WhenAll(ids.Select(id => LoadAsync(context, (string)id!).AsTask()));
    }

    private static Func<OperationContext, object?[], ValueTask<object?>> Loader<T>(Expression body)
    {
        var run = (Func<OperationContext, object?, object?[], ValueTask<T>>)ResolverCompiler.Lambda(ResolverCompiler.AsValueTask(body, typeof(T))).Compile();
        return async (context, arguments) => await run(context, null, arguments);
    }

    private sealed record NodeLoader(Func<object?, object?> Bind, Func<OperationContext, object?[], ValueTask<object?>> Run, AccessRule[] Access);
}
