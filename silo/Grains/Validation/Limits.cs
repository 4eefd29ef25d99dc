namespace EqualityCloud.Grains.Validation;

/// <summary>Every list and text has a limit: a state is rewritten whole at each change, so what grows without end is paged instead.</summary>
internal static class Limits
{
    public const int Key = 60;
    public const int Title = 500;
    public const int Text = 8_000;
    public const int Points = 60;
    public const int Roles = 30;
    public const int Frameworks = 40;
    public const int Sections = 40;
    public const int Themes = 60;
    public const int Facts = 100;
    public const int Bodies = 60;
    public const int Units = 300;
    public const int Strategies = 200;
    public const int Metrics = 1_000;
    public const int Objectives = 200;
    public const int Actions = 150;
    public const int Links = 60;
    public const int SignOffs = 20;
    public const int Groups = 40;
    public const int Targets = 20;

    /// <summary>No council plans or measures before it or after <see cref="LastYear"/>: what lies outside is a slip of the keyboard.</summary>
    public const int FirstYear = 1900;

    public const int LastYear = 2200;

    /// <summary>Periods that a metric keeps at hand; older ones lie in its history.</summary>
    public const int Observations = 120;

    /// <summary>Updates that an objective or action keeps at hand; older ones lie in its history.</summary>
    public const int RecentUpdates = 4;
}
