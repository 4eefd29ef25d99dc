namespace EqualityCloud.EndToEnd.Tests.Product;

/// <summary>How a run of the executable ended.</summary>
public sealed record ProductRun(int ExitCode, string Output, string Error);
