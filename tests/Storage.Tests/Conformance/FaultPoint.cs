namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>Where a write is broken off.</summary>
public enum FaultPoint
{
    /// <summary>Nothing is durable yet.</summary>
    BeforeCommit,

    /// <summary>Everything is durable and the answer is lost.</summary>
    AfterCommit,
}
