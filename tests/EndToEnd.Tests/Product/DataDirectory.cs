namespace EqualityCloud.EndToEnd.Tests.Product;

/// <summary>A data folder of one test's own.</summary>
public sealed class DataDirectory : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("equalitycloud-product-").FullName;

    /// <summary>Not made yet: the product makes it.</summary>
    public string Path => System.IO.Path.Combine(_parent, "data");

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
