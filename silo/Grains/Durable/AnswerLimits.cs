namespace EqualityCloud.Grains.Durable;

/// <summary>How long answers to writes with an idempotency key are remembered: the last 100, for 24 hours.</summary>
internal static class AnswerLimits
{
    public const int Kept = 100;

    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);
}
