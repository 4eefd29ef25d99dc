namespace EqualityCloud.Storage.Sqlite;

/// <summary>The exclusive hold on a store: a locked file beside it. The system lets go of it when the process ends, however it ends; the file stays.</summary>
internal sealed class SqliteLease : IDisposable
{
    private readonly FileStream _file;

    private SqliteLease(FileStream file) => _file = file;

    internal static SqliteLease Take(string storePath)
    {
        try
        {
            return new SqliteLease(new FileStream(storePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new StorageException(
                StorageErrorCodes.StoreInUse, $"The store {storePath} is held by another process. Stop that one first; a store has one owner.", e);
        }
    }

    public void Dispose() => _file.Dispose();
}
