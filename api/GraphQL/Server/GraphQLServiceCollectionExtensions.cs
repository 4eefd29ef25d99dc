using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a GraphQL server to a host.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds the server. Its schema is built when the host starts; mistakes in it stop the start.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var builder = new GraphQLServerBuilder(services);
        services.AddSingleton(builder.Options);
        services.AddSingleton(provider => RequestExecutor.Create(builder, provider));
        services.AddHostedService<SchemaStartup>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<IBatchScheduler, BatchScheduler>();
        services.TryAddSingleton<DataLoaderOptions>();
        services.TryAddSingleton<InMemoryTopics>();
        services.TryAddSingleton<ITopicEventSender>(provider => provider.GetRequiredService<InMemoryTopics>());
        services.TryAddSingleton<ITopicEventReceiver>(provider => provider.GetRequiredService<InMemoryTopics>());
        return builder;
    }
}
