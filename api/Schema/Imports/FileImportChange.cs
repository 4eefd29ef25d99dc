using EqualityCloud.Contracts.Imports;
using EqualityCloud.GraphQL;

namespace EqualityCloud.Schema.Imports;

/// <summary>One thing that an import changes.</summary>
public sealed class FileImportChange(ImportItem item)
{
    /// <summary>The row it comes from; 0 for the file as a whole.</summary>
    public int Row => item.Row;

    /// <summary>What it does.</summary>
    public ImportChange Kind => item.Change;

    /// <summary>The thing, in words.</summary>
    public string Title => item.Title;

    [GraphQLIgnore]
    internal ImportItem Item => item;
}
