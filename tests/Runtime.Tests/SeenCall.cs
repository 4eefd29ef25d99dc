namespace EqualityCloud.Runtime.Tests;

/// <summary>What a filter saw of one call.</summary>
public sealed record SeenCall(string Filter, string InterfaceName, string MethodName, string Implementation, GrainId Target, GrainId? Source, object? Caller, object? Answer);
