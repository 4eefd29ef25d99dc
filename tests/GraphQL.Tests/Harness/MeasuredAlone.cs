namespace EqualityCloud.GraphQL.Tests.Harness;

/// <summary>Tests that measure memory or time run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "alone";
}
