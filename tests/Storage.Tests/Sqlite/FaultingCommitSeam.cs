using EqualityCloud.Storage.Sqlite;
using EqualityCloud.Storage.Tests.Conformance;

namespace EqualityCloud.Storage.Tests.Sqlite;

/// <summary>Fails one commit, before or after it.</summary>
internal sealed class FaultingCommitSeam : ICommitSeam
{
    private FaultPoint? _next;

    internal void FailNext(FaultPoint point) => _next = point;

    public void BeforeCommit(int writes) => FailAt(FaultPoint.BeforeCommit);

    public void AfterCommit(int writes) => FailAt(FaultPoint.AfterCommit);

    private void FailAt(FaultPoint point)
    {
        if (_next == point)
        {
            _next = null;
            throw new IOException($"Broken off: {point}.");
        }
    }
}
