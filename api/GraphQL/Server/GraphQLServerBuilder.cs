using System.Reflection;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Building;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EqualityCloud.GraphQL;

/// <summary>Says what the schema is made of and how it is served.</summary>
public sealed class GraphQLServerBuilder
{
    internal GraphQLServerBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    internal SchemaSources Sources { get; } = new();

    internal GraphQLServerOptions Options { get; } = new();

    /// <summary>Adds every annotated class and every data loader of an assembly.</summary>
    public GraphQLServerBuilder AddTypes(Assembly assembly)
    {
        Sources.Assemblies.Add(assembly);
        foreach (var loader in assembly.GetTypes().Where(type => type is { IsAbstract: false } && typeof(IDataLoader).IsAssignableFrom(type))) Services.TryAddScoped(loader);
        return this;
    }

    /// <summary>Adds a class: one with annotations, or one that no resolver leads to.</summary>
    public GraphQLServerBuilder AddType<T>() => AddType(typeof(T));

    /// <summary>Adds a class: one with annotations, or one that no resolver leads to.</summary>
    public GraphQLServerBuilder AddType(Type type)
    {
        Sources.Types.Add(type);
        return this;
    }

    /// <summary>Adds a scalar: its C# type is shown as it from now on.</summary>
    public GraphQLServerBuilder AddScalar(ScalarType scalar)
    {
        Sources.Scalars.Add(scalar);
        return this;
    }

    /// <summary>Adds a directive by its definition, such as <c>directive @tag(name: String!) repeatable on FIELD</c>.</summary>
    public GraphQLServerBuilder AddDirective(string definition)
    {
        Sources.Directives.Add(definition);
        return this;
    }

    /// <summary>Adds a data loader; each operation has its own.</summary>
    public GraphQLServerBuilder AddDataLoader<T>()
        where T : class, IDataLoader
    {
        Services.TryAddScoped<T>();
        return this;
    }

    /// <summary>Adds a translator of field errors.</summary>
    public GraphQLServerBuilder AddErrorFilter<T>()
        where T : class, IErrorFilter
    {
        Services.AddSingleton<IErrorFilter, T>();
        return this;
    }

    /// <summary>Adds what runs before each operation that comes over HTTP.</summary>
    public GraphQLServerBuilder AddRequestInterceptor<T>()
        where T : class, IRequestInterceptor
    {
        Services.AddSingleton<IRequestInterceptor, T>();
        return this;
    }

    /// <summary>Gives every mutation one input argument and a payload with its user errors.</summary>
    public GraphQLServerBuilder AddMutationConventions()
    {
        Sources.HasMutationConventions = true;
        return this;
    }

    /// <summary>Sets limits and switches.</summary>
    public GraphQLServerBuilder ModifyOptions(Action<GraphQLServerOptions> modify)
    {
        modify(Options);
        return this;
    }
}
