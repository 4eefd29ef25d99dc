namespace EqualityCloud.Contracts.Jobs;

/// <summary>How far a job has come.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="StepsDone">Steps taken.</param>
/// <param name="Steps">Steps in all.</param>
[GenerateSerializer, Immutable, Alias("jobs.progress")]
public sealed record JobProgress(JobStatus Status, int StepsDone, int Steps);
