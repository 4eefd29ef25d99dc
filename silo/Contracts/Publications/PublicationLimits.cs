namespace EqualityCloud.Contracts.Publications;

/// <summary>How large a publication may be.</summary>
public static class PublicationLimits
{
    /// <summary>Strategies in one edition.</summary>
    public const int Strategies = 10;

    /// <summary>Metrics in one edition.</summary>
    public const int Metrics = 100;

    /// <summary>Periods of a metric, the newest.</summary>
    public const int Periods = 10;

    /// <summary>Bytes of one stored page.</summary>
    public const int PageBytes = 768 * 1024;

    /// <summary>Editions whose pages are kept, the one that is out included.</summary>
    public const int Editions = 20;

    /// <summary>Days for which a draft can be published.</summary>
    public const int DraftDays = 14;

    /// <summary>Tables that are remembered of one metric; with more, nothing new of it is shown.</summary>
    public const int Tables = 200;
}
