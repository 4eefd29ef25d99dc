namespace EqualityCloud.GraphQL.DataLoaders;

/// <summary>A loader whose answers live as long as one operation.</summary>
public interface IDataLoader
{
    /// <summary>Forgets every answer; the engine calls it between the fields of a mutation.</summary>
    void ClearCache();
}
