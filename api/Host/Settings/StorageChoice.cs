namespace EqualityCloud.Host.Settings;

/// <summary>Which store holds the grains' state.</summary>
internal enum StorageChoice
{
    /// <summary>One file in the data folder.</summary>
    Sqlite,

    /// <summary>A container of an Azure storage account.</summary>
    AzureBlob,
}
