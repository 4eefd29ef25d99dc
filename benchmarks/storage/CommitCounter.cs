using EqualityCloud.Storage.Sqlite;

namespace EqualityCloud.Storage.Benchmarks;

/// <summary>Counts commits.</summary>
internal sealed class CommitCounter : ICommitSeam
{
    private long _commits;

    internal long Commits => Interlocked.Read(ref _commits);

    public void BeforeCommit(int writes)
    {
    }

    public void AfterCommit(int writes) => Interlocked.Increment(ref _commits);
}
