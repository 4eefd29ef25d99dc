using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Schema;

/// <summary>Registers the schema.</summary>
public static class SchemaRegistration
{
    /// <summary>Adds the GraphQL server with the product's types.</summary>
    public static IServiceCollection AddEqualityCloudSchema(this IServiceCollection services)
    {
        services.AddGraphQLServer().AddTypes(typeof(SchemaRegistration).Assembly);
        return services;
    }
}
