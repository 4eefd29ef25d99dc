using System.Security.Cryptography;

namespace EqualityCloud.Host.Settings;

/// <summary>The folder that holds a store and, in development, the secrets made for it. It is marked with the mode that made it, and no other mode opens it.</summary>
/// <remarks>Development hands a token for any council to whoever asks, so it must never see real data; production must not trust keys that lay in a developer's folder.</remarks>
internal sealed class DataFolder
{
    private const string ModeFile = "mode";
    private const string AuditKeyFile = "audit.key";
    private const int AuditKeyLength = 32;

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string StoreFile => System.IO.Path.Combine(Path, "store.db");

    /// <summary>Where the keys lie that seal cookies and session tickets.</summary>
    public string KeyFolder => System.IO.Path.Combine(Path, "keys");

    /// <summary>Where development lays down e-mails that it does not send.</summary>
    public string MailFolder => System.IO.Path.Combine(Path, "mail");

    public string DevelopmentKeyFile => System.IO.Path.Combine(Path, "development-signing-key.pem");

    /// <exception cref="StartRefusedException">The folder belongs to the other mode, or cannot be used.</exception>
    public static DataFolder Open(string path, RunMode mode)
    {
        var folder = new DataFolder(System.IO.Path.GetFullPath(path));
        try
        {
            MakePrivate(folder.Path);
            folder.Claim(mode);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(new StartFault("DATA_FOLDER_UNUSABLE", $"The data folder {folder.Path} cannot be used: {e.Message}"));
        }
        return folder;
    }

    /// <summary>The audit key of a development folder, made when it is missing.</summary>
    public byte[] DevelopmentAuditKey()
    {
        var file = System.IO.Path.Combine(Path, AuditKeyFile);
        if (!File.Exists(file)) WriteSecret(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(AuditKeyLength)));
        return Convert.FromBase64String(File.ReadAllText(file).Trim());
    }

    /// <summary>Writes a file that its owner alone may read, whole or not at all.</summary>
    public static void WriteSecret(string file, string text)
    {
        var draft = $"{file}.{Guid.NewGuid():N}.new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(draft, options))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text + "\n"));
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, file, overwrite: true);
    }

    private static void MakePrivate(string path)
    {
        if (Directory.Exists(path)) return;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void Claim(RunMode mode)
    {
        var file = System.IO.Path.Combine(Path, ModeFile);
        var marked = File.Exists(file) ? File.ReadAllText(file).Trim() : null;
        // A store that nobody marked is taken for a real one.
        var made = marked ?? (File.Exists(StoreFile) ? Word(RunMode.Production) : null);
        if (made is not null && made != Word(mode))
        {
            throw new StartRefusedException(new StartFault(
                "DATA_FOLDER_MODE",
                $"The data folder {Path} was made in {made} mode and is never opened in {Word(mode)} mode. Name another folder with --data."));
        }
        if (marked is null) WriteSecret(file, Word(mode));
    }

    private static string Word(RunMode mode) => mode is RunMode.Development ? "development" : "production";
}
