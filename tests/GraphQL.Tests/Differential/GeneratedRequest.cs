namespace EqualityCloud.GraphQL.Tests.Differential;

internal sealed record GeneratedRequest(string Query, string Variables, bool IsSpoilt);
