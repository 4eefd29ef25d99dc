using System.Linq.Expressions;
using System.Reflection;
using EqualityCloud.GraphQL.Execution;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Gives a mutation one <c>input</c> argument and a payload type with its result and its user errors.</summary>
internal sealed class MutationConventions(OutputTypes outputs, FieldFactory fields, ParameterReader parameters, XmlDocumentation documentation, SchemaMistakes mistakes)
{
    private readonly Dictionary<Type, ObjectType> errorTypes = [];
    private InterfaceType? errorInterface;

    public OutputField Of(MethodInfo method, ObjectType owner)
    {
        var name = Naming.Field(method);
        var pascal = Naming.Pascal(name);
        var where = $"{owner.Name}.{name}";
        var arguments = new List<InputValue>();
        var plain = new List<InputValue>();
        // Read once as plain arguments to see what there is: an input type written by hand stays.
        var reads = parameters.Read(method, where, plain, null, isInput: false);
        if (plain is not [{ Type.Named: InputObjectType { Name: var given } }] || given != $"{pascal}Input")
        {
            reads = parameters.Read(method, where, [], null, isInput: true);
            if (plain.Count > 0)
            {
                var input = new InputObjectType($"{pascal}Input");
                foreach (var argument in plain) input.Add(argument);
                outputs.Additional.Add(input);
                arguments.Add(new InputValue("input", new NonNullType(input)) { Description = "What the mutation takes." });
                reads = parameters.Read(method, where, [.. plain], null, isInput: true);
            }
        }
        else
        {
            arguments = plain;
        }

        var body = Expression.Call(method, reads);
        var shape = ClrShape.OfResult(method);
        var errors = new UserErrors(method.GetCustomAttributes<ErrorAttribute>().Select(attribute => attribute.ErrorType), where, mistakes);
        var isPayload = shape.Item is null && Naming.Type(shape.Core) == $"{pascal}Payload";
        if (isPayload && !errors.IsEmpty) mistakes.Add($"{where} returns its own payload, so it cannot have [Error]: put the errors into the payload.");
        var build = typeof(MutationConventions).GetMethod(isPayload ? nameof(Own) : nameof(Wrapped), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(shape.Type);
        var (type, resolver) = ((SchemaType, FieldResolver))build.Invoke(this, [method, body, shape, pascal, where, errors])!;
        return new OutputField(name, type)
        {
            Description = documentation.Of(method),
            DeprecationReason = Deprecation.Of(method),
            Arguments = [.. arguments],
            Resolver = resolver,
            Access = FieldFactory.AccessOf(method, null),
            Cost = new FieldCost(method.GetCustomAttribute<CostAttribute>()?.Weight),
        };
    }

    private (SchemaType, FieldResolver) Own<T>(MethodInfo method, Expression body, ClrShape shape, string pascal, string where, UserErrors errors)
    {
        var type = outputs.TypeOf(shape, isId: false, where);
        return (type, ResolverCompiler.Compile(body, shape.Type, ShapeFactory.Create(shape, type, null, outputs.RuntimeTypes)));
    }

    private (SchemaType, FieldResolver) Wrapped<T>(MethodInfo method, Expression body, ClrShape shape, string pascal, string where, UserErrors errors)
    {
        var id = InputTypes.ReadId(method);
        var value = shape with { IsNullable = true };
        var valueType = outputs.TypeOf(value, id is not null, where);
        var payload = new ObjectType($"{pascal}Payload", $"What `{Naming.Camel(pascal)}` answers.");
        payload.Put(new OutputField(Naming.Camel(valueType.Named.Name), valueType)
        {
            Description = "The result; null where there are errors.",
            Resolver = new SyncResolver<T>((_, parent, _) => ((MutationPayload<T>)parent).Value!, (ValueShape<T>)ShapeFactory.Create(value, valueType, id?.TypeName, outputs.RuntimeTypes)),
        });
        if (!errors.IsEmpty) payload.Put(ErrorsField<T>(method, pascal));
        outputs.Additional.Add(payload);

        var run = (Func<OperationContext, object, object?[], ValueTask<T>>)ResolverCompiler.Lambda(ResolverCompiler.AsValueTask(body, typeof(T))).Compile();
        var resolver = new AsyncResolver<MutationPayload<T>>(
            (context, parent, arguments) => RunAsync(run, errors, context, parent, arguments), new ObjectShape<MutationPayload<T>>(payload, isNonNull: true));
        return (new NonNullType(payload), resolver);
    }

    private static async ValueTask<MutationPayload<T>> RunAsync<T>(
        Func<OperationContext, object, object?[], ValueTask<T>> run, UserErrors errors, OperationContext context, object parent, object?[] arguments)
    {
        try
        {
            return new MutationPayload<T>(await run(context, parent, arguments), null);
        }
        catch (AggregateException several) when (several.InnerExceptions.All(inner => errors.Translate(inner) is not null))
        {
            return new MutationPayload<T>(default, [.. several.InnerExceptions.Select(inner => errors.Translate(inner)!)]);
        }
        catch (Exception failure) when (errors.Translate(failure) is { } error)
        {
            return new MutationPayload<T>(default, [error]);
        }
    }

    private OutputField ErrorsField<T>(MethodInfo method, string pascal)
    {
        var union = new UnionType($"{pascal}Error", $"Why `{Naming.Camel(pascal)}` can be refused.");
        foreach (var type in method.GetCustomAttributes<ErrorAttribute>().Select(attribute => attribute.ErrorType).Distinct()) union.Members.Add(ErrorType(type));
        outputs.Additional.Add(union);
        var item = new AbstractShape<object>(union, outputs.RuntimeTypes, isNonNull: true);
        return new OutputField("errors", new ListType(new NonNullType(union)))
        {
            Description = "Why the mutation was refused; null where it was not.",
            Resolver = new SyncResolver<object[]?>((_, parent, _) => ((MutationPayload<T>)parent).Errors, new ListShape<object[]?, object>(item, isNonNull: false)),
        };
    }

    private ObjectType ErrorType(Type type)
    {
        if (errorTypes.TryGetValue(type, out var known)) return known;
        var name = Naming.Type(type);
        if (name.EndsWith("Exception", StringComparison.Ordinal)) name = name[..^"Exception".Length] + "Error";
        var made = new ObjectType(name, documentation.Of(type));
        made.Interfaces.Add(ErrorInterface());
        foreach (var property in OutputTypes.FieldProperties(type))
        {
            if (property.DeclaringType != typeof(Exception) || property.Name == nameof(Exception.Message)) made.Put(fields.Of(property, made, null));
        }
        if (made.FindField("message") is not { Type: NonNullType { Inner: StringType } }) mistakes.Add($"{type.Name} is a user error, so it needs a `string Message`.");
        ErrorInterface().Implementations.Add(made);
        errorTypes.Add(type, made);
        outputs.RuntimeTypes.Add(type, made);
        outputs.Additional.Add(made);
        return made;
    }

    private InterfaceType ErrorInterface()
    {
        if (errorInterface is not null) return errorInterface;
        errorInterface = new InterfaceType("Error", "What every user error has.");
        errorInterface.Put(new OutputField("message", new NonNullType(BuiltInScalars.String)) { Description = "The reason in words." });
        outputs.Additional.Add(errorInterface);
        return errorInterface;
    }
}
