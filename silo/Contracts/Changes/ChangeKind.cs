namespace EqualityCloud.Contracts.Changes;

/// <summary>What kind of thing changed. What has no kind here, such as members and their rights, is not in the feed.</summary>
[GenerateSerializer, Alias("changes.kind")]
public enum ChangeKind
{
    /// <summary>The council's profile and settings.</summary>
    Council,

    /// <summary>A strategy.</summary>
    Strategy,

    /// <summary>An objective or one of its actions.</summary>
    Objective,

    /// <summary>A metric, or what was observed of it.</summary>
    Metric,
}
