namespace EqualityCloud.Disclosure.Benchmarks;

/// <summary>What one run came to: time as it passed, and the processors' time, which other programs disturb less.</summary>
internal sealed record Measured(TimeSpan Time, TimeSpan Processors, int Released, int Refused, long Contributions);
