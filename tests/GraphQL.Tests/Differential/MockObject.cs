namespace EqualityCloud.GraphQL.Tests.Differential;

/// <summary>An object of a mocked schema: whatever its fields are follows from its seed.</summary>
internal sealed record MockObject(uint Seed, string TypeName);
