namespace EqualityCloud.Contracts.Jobs;

/// <summary>Where a job stands.</summary>
[GenerateSerializer, Alias("jobs.status")]
public enum JobStatus
{
    /// <summary>Under way; it resumes by itself after a crash.</summary>
    Running,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Given up; its own report says why.</summary>
    Failed,
}
