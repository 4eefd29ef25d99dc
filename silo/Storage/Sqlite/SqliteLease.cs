using System.Globalization;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>The exclusive hold on a store: a locked file beside it. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class SqliteLease : IDisposable
{
    private readonly FileStream _file;

    private SqliteLease(FileStream file) => _file = file;

    internal static SqliteLease Take(string storePath)
    {
        var path = storePath + ".lock";
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new StorageException(
                StorageErrorCodes.StoreInUse, $"The store {storePath} is held by another process{HolderOf(path)}. Stop that one first; a store has one owner.", e);
        }

        Sign(file);
        return new SqliteLease(file);
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Leaves word of who holds the store; only the lock counts, the word is for whoever is refused.</summary>
    private static void Sign(FileStream file)
    {
        file.SetLength(0);
        file.Write(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}")));
        file.Flush();
    }

    private static string HolderOf(string path)
    {
        try
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd() is { Length: > 0 } id ? $" (id {id})" : "";
        }
        catch (IOException)
        {
            // Where locks are mandatory the word cannot be read, and the refusal stands without it.
            return "";
        }
    }
}
