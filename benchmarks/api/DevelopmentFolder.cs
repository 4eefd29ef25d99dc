using System.Security.Cryptography;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>A data folder that the product made in development mode, with the secrets that lie in it.</summary>
internal sealed class DevelopmentFolder(string path)
{
    private const string CouncilsFile = "benchmark-councils";

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string StoreFile => In("store.db");

    public byte[] AuditKey() => Convert.FromBase64String(File.ReadAllText(In("audit.key")).Trim());

    public ECDsa SigningKey()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(In("development-signing-key.pem")));
        return key;
    }

    /// <summary>How many councils were seeded.</summary>
    public int Councils
    {
        get => File.Exists(In(CouncilsFile))
            ? int.Parse(File.ReadAllText(In(CouncilsFile)), System.Globalization.CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{Path} holds no seeded data. Run the verb seed first.");
        set => File.WriteAllText(In(CouncilsFile), value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A copy beside it, so that a run leaves the seeded data as it was and each run begins with the same.</summary>
    public DevelopmentFolder Copy()
    {
        var copy = Directory.CreateDirectory($"{Path}.run-{Environment.ProcessId}").FullName;
        foreach (var file in Directory.EnumerateFiles(Path)) File.Copy(file, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(file)));
        return new DevelopmentFolder(copy);
    }

    public void Delete() => Directory.Delete(Path, recursive: true);

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
