namespace EqualityCloud.Host.Settings;

/// <summary>One reason why the process does not start, with a stable code for scripts and a sentence for people.</summary>
internal sealed record StartFault(string Code, string Message)
{
    public static StartFault Missing(string what) => new("SETTING_MISSING", what);

    public static StartFault Wrong(string what) => new("SETTING_WRONG", what);
}
