using System.Reflection;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Builds the schema from annotated C#. Whatever is wrong is collected and thrown as one <see cref="SchemaException"/>.</summary>
internal sealed class SchemaBuilder
{
    private readonly SchemaSources sources;
    private readonly SchemaMistakes mistakes = new();
    private readonly XmlDocumentation documentation = new();
    private readonly LeafTypes leaves;
    private readonly InputTypes inputs;
    private readonly OutputTypes outputs;
    private readonly FieldFactory fields;
    private readonly MutationConventions conventions;
    private readonly SubscriptionFields subscriptions;
    private readonly NodeFields nodes;
    private readonly Dictionary<Type, List<Type>> extensions = [];

    public SchemaBuilder(SchemaSources sources, Func<Type, bool> isService)
    {
        this.sources = sources;
        leaves = new LeafTypes(sources.Scalars, documentation);
        inputs = new InputTypes(leaves, documentation, mistakes);
        outputs = new OutputTypes(leaves, documentation, sources, mistakes);
        var parameters = new ParameterReader(inputs, documentation, mistakes, isService);
        fields = new FieldFactory(outputs, parameters, new ConnectionTypes(outputs, mistakes), documentation, sources, mistakes);
        conventions = new MutationConventions(outputs, fields, parameters, documentation, mistakes);
        subscriptions = new SubscriptionFields(fields, parameters, mistakes);
        nodes = new NodeFields(outputs, parameters, mistakes);
    }

    /// <exception cref="SchemaException">Something is wrong; it names every mistake.</exception>
    public Schema Build()
    {
        var scanned = sources.AllTypes.OrderBy(type => type.FullName, StringComparer.Ordinal).ToList();
        var query = Root("Query", "What can be asked.", scanned, typeof(QueryTypeAttribute));
        var mutation = Root("Mutation", "What can be changed.", scanned, typeof(MutationTypeAttribute));
        var subscription = Root("Subscription", "What can be listened to.", scanned, typeof(SubscriptionTypeAttribute));
        FindExtensions(scanned);
        foreach (var type in sources.Types.Where(type => !IsExtension(type))) outputs.Composite(type);
        FillTypes();
        if (query is null) mistakes.Add("There is no [QueryType].");
        query ??= new ObjectType("Query");
        nodes.Finish(query, type => outputs.RuntimeTypes.Known.FirstOrDefault(known => known.Value == type).Key);
        AddInterfaces();

        var schema = Assemble(query, mutation, subscription);
        SchemaChecks.Check(schema, mistakes);
        mistakes.ThrowIfAny();
        return schema;
    }

    private ObjectType? Root(string name, string description, List<Type> scanned, Type attribute)
    {
        var classes = scanned.Where(type => type.IsDefined(attribute, inherit: false)).ToList();
        if (classes.Count == 0) return null;
        var root = new ObjectType(name, description);
        foreach (var declaring in classes)
        {
            foreach (var method in Methods(declaring))
            {
                if (method.IsDefined(typeof(NodeResolverAttribute))) nodes.Add(method, null);
                AddRootField(root, method, attribute);
            }
            foreach (var property in StaticProperties(declaring)) Add(root, fields.Of(property, root, null));
        }
        root.SortFields();
        return root;
    }

    private void AddRootField(ObjectType root, MethodInfo method, Type attribute)
    {
        if (attribute == typeof(SubscriptionTypeAttribute))
        {
            if (!IsSubscribeMethod(method)) Add(root, subscriptions.Of(method, root));
        }
        else if (attribute == typeof(MutationTypeAttribute) && sources.HasMutationConventions)
        {
            Add(root, conventions.Of(method, root));
        }
        else
        {
            if (method.IsDefined(typeof(ErrorAttribute))) mistakes.Add($"{root.Name}.{Naming.Field(method)} has [Error], which needs AddMutationConventions().");
            Add(root, fields.Of(method, root, null));
        }
    }

    // A method that another one names in [Subscribe(With = …)] opens streams and is no field.
    private static bool IsSubscribeMethod(MethodInfo method) =>
        method.DeclaringType!.GetMethods().Any(other => other.GetCustomAttribute<SubscribeAttribute>()?.With == method.Name);

    private void Add(ObjectType type, OutputField field)
    {
        if (type.FindField(field.Name) is not null) mistakes.Add($"{type.Name}.{field.Name} is declared twice.");
        type.Put(field);
    }

    private void FindExtensions(List<Type> scanned)
    {
        foreach (var declaring in scanned)
        {
            var attribute = declaring.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType.IsGenericType && data.AttributeType.GetGenericTypeDefinition() == typeof(ObjectTypeAttribute<>));
            if (attribute is null) continue;
            var target = attribute.AttributeType.GetGenericArguments()[0];
            if (!extensions.TryGetValue(target, out var list)) extensions[target] = list = [];
            list.Add(declaring);
            foreach (var method in Methods(declaring).Where(method => method.IsDefined(typeof(NodeResolverAttribute)))) nodes.Add(method, target);
        }
    }

    private static bool IsExtension(Type type) => type.GetCustomAttributesData().Any(data => data.AttributeType.Namespace == typeof(QueryTypeAttribute).Namespace
        && data.AttributeType.Name.Split('`')[0] is nameof(QueryTypeAttribute) or nameof(MutationTypeAttribute) or nameof(SubscriptionTypeAttribute) or "ObjectTypeAttribute");

    private void FillTypes()
    {
        while (outputs.TryTakeUnfilled(out var next))
        {
            var (runtime, type) = next;
            foreach (var property in OutputTypes.FieldProperties(runtime))
            {
                if (Extensions(runtime).Any(declaring => Methods(declaring).Any(method => Naming.Field(method) == Naming.Field(property)))) continue;
                type.Put(fields.Of(property, type, runtime));
            }
            foreach (var declaring in Extensions(runtime))
            {
                foreach (var method in Methods(declaring).Where(method => !method.IsDefined(typeof(NodeResolverAttribute)))) type.Put(fields.Of(method, type, runtime));
                foreach (var property in StaticProperties(declaring)) type.Put(fields.Of(property, type, runtime));
            }
        }
    }

    private List<Type> Extensions(Type runtime) => extensions.GetValueOrDefault(runtime, []);

    private void AddInterfaces()
    {
        foreach (var (runtime, type) in outputs.FieldsTypes)
        {
            foreach (var implemented in outputs.InterfacesOf(runtime))
            {
                type.Interfaces.Add(implemented);
                if (type is ObjectType known) implemented.Implementations.Add(known);
            }
        }
    }

    private Schema Assemble(ObjectType query, ObjectType? mutation, ObjectType? subscription)
    {
        var types = new List<NamedType> { query };
        if (mutation is not null) types.Add(mutation);
        if (subscription is not null) types.Add(subscription);
        types.AddRange(outputs.All);
        types.AddRange(outputs.Additional);
        types.AddRange(inputs.All);
        types.AddRange(leaves.Used);
        types.AddRange([BuiltInScalars.Id, BuiltInScalars.Int, BuiltInScalars.Float, BuiltInScalars.String, BuiltInScalars.Boolean]);
        foreach (var same in types.Distinct().GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            mistakes.Add($"Two types are called {same.Key}: give one of them a [GraphQLName].");
        }
        return new Schema(query, mutation, subscription, types.DistinctBy(type => type.Name), BuiltInDirectives.All.Concat(sources.HasIncrementalDelivery ? BuiltInDirectives.Incremental : []).Concat(CustomDirectives(types)));
    }

    private IEnumerable<DirectiveType> CustomDirectives(List<NamedType> types)
    {
        foreach (var sdl in sources.Directives)
        {
            var parsed = DocumentParser.Parse(sdl);
            if (parsed.Error is { } error) mistakes.Add($"Directive «{sdl}»: {error.Message}");
            foreach (var node in parsed.Document?.Definitions.OfType<DirectiveDefinitionNode>() ?? [])
            {
                yield return new DirectiveType(node.Name.Value, node.Description?.Value, [.. node.Locations.Select(location => location.Value)])
                {
                    IsRepeatable = node.IsRepeatable,
                    Arguments = [.. node.Arguments.Select(argument => new InputValue(argument.Name.Value, Reference(argument.Type, types, sdl)) { Description = argument.Description?.Value, DefaultLiteral = argument.DefaultValue })],
                };
            }
        }
    }

    private SchemaType Reference(TypeNode node, List<NamedType> types, string sdl)
    {
        switch (node)
        {
            case NonNullTypeNode { Inner: var inner }: return new NonNullType(Reference(inner, types, sdl));
            case ListTypeNode { Item: var item }: return new ListType(Reference(item, types, sdl));
            default:
                var name = ((NamedTypeNode)node).Name.Value;
                var known = types.Find(type => type.Name == name);
                if (known is null) mistakes.Add($"Directive «{sdl}» uses the unknown type {name}.");
                return known ?? BuiltInScalars.String;
        }
    }

    private static IEnumerable<MethodInfo> Methods(Type declaring) => declaring.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(GraphQLIgnoreAttribute)));

    private static IEnumerable<PropertyInfo> StaticProperties(Type declaring) => declaring.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(property => !property.IsDefined(typeof(GraphQLIgnoreAttribute)));
}
