using EqualityCloud.Contracts.Jobs;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Jobs;

/// <summary>How far an import has come.</summary>
public sealed class ImportProgress(NodeId id, JobProgress progress)
{
    /// <summary>The import's id.</summary>
    public NodeId Id => id;

    /// <summary>Where it stands.</summary>
    public JobStatus Status => progress.Status;

    /// <summary>Steps taken.</summary>
    public int StepsDone => progress.StepsDone;

    /// <summary>Steps in all.</summary>
    public int Steps => progress.Steps;
}
