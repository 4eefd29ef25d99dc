namespace EqualityCloud.GraphQL;

internal static class ErrorMessages
{
    public const string Unexpected = "Unexpected Execution Error";
}
