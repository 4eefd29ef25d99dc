using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.Schema.Access;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Schema.Errors;
using EqualityCloud.Schema.Exports;
using EqualityCloud.Schema.Imports;
using EqualityCloud.Schema.Scalars;
using EqualityCloud.Schema.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EqualityCloud.Schema;

/// <summary>Registers the product's schema with a host.</summary>
public static class SchemaRegistration
{
    /// <summary>Adds schema, data loaders and what the resolvers need. The host registers an <see cref="ICallerSource"/>.</summary>
    public static GraphQLServerBuilder AddEqualityCloudSchema(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IInvitationMail, NoMail>();
        services.AddScoped<CallerAccess>();
        services.AddScoped(provider => new CallerGrains(provider.GetRequiredService<IGrainFactory>(), provider.GetRequiredService<CallerAccess>().Caller));
        services.AddSingleton<FileIntake>();
        services.AddSingleton<BenchmarkExporter>();
        services.AddSingleton<FileExporter>();
        services.AddScoped<CouncilPlan>();
        services.AddSingleton<IFieldAuthorizer, PermissionAuthorizer>();
        return services.AddGraphQLServer()
            .AddTypes(typeof(SchemaRegistration).Assembly)
            .AddScalar(new CursorType())
            .AddScalar(new GssCodeType())
            .AddRequestInterceptor<CallerInterceptor>()
            .AddErrorFilter<GrainErrorFilter>();
    }
}
