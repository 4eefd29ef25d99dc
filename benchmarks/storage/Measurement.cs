namespace EqualityCloud.Storage.Benchmarks;

/// <summary>What one run gave.</summary>
internal sealed record Measurement(string What, int Writers, int Keys, long Writes, TimeSpan Took, long Commits, double P50, double P99)
{
    internal double PerSecond => Writes / Took.TotalSeconds;

    public override string ToString() => FormattableString.Invariant(
        $"{What,-34} {Writers,7} {Keys,7} {PerSecond,10:N0} {(double)Writes / Commits,8:N1} {P50,8:N2} {P99,8:N2}");
}
