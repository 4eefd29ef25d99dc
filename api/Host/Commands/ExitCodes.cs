namespace EqualityCloud.Host.Commands;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The work was tried and did not succeed.</summary>
    public const int Failed = 1;

    /// <summary>The command or its settings cannot be right; nothing was tried.</summary>
    public const int WrongSettings = 2;
}
