namespace EqualityCloud.Host.Commands;

/// <summary>Runs a verb and turns what goes wrong into a sentence and an exit code.</summary>
internal static class Verb
{
    public static async Task<int> RunAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (ApiException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCodes.Failed;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCodes.WrongSettings;
        }
    }
}
