using System.Reflection;
using EqualityCloud.GraphQL.Types.Pagination;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>What a host has said about its schema.</summary>
internal sealed class SchemaSources
{
    public List<Assembly> Assemblies { get; } = [];

    public List<Type> Types { get; } = [];

    public List<ScalarType> Scalars { get; } = [];

    public List<string> Directives { get; } = [];

    public bool HasIncrementalDelivery { get; set; }

    public bool HasMutationConventions { get; set; }

    public PagingOptions Paging { get; } = new();

    public IEnumerable<Type> AllTypes => Assemblies.Distinct().SelectMany(assembly => assembly.GetTypes()).Concat(Types).Distinct();
}
