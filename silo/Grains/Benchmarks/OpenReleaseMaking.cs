using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure.Noise;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>Draws the noise of an open release.</summary>
internal static class OpenReleaseMaking
{
    /// <summary>Everybody is in two groups, all and a region or nation, and each gets half of what the release may cost.</summary>
    private const int Layers = 2;

    /// <summary>The least that a release can be worth: below it noise is all that is left.</summary>
    public const int LeastMilliEpsilon = 20;

    public static ImmutableArray<OpenGroup> Draw(ImmutableArray<Cohort> cohorts, ImmutableArray<Contribution> contributions, int minimum, int milliEpsilon)
    {
        var counts = contributions.ToDictionary(c => c.Contributor, c => ((ContributedFigure.Share)c.Figure).Counts);
        var groups = ImmutableArray.CreateBuilder<OpenGroup>();
        foreach (var cohort in cohorts.Where(IsLayered))
        {
            Guid[] members = [.. cohort.Members.Where(counts.ContainsKey)];
            if (members.Length < minimum)
            {
                continue;
            }
            var pooled = Pooling.Pool(members.Select(member => counts[member])).Counts;
            var noisy = NoisyRelease.Of(pooled, milliEpsilon / Layers, Random);
            var percent = noisy.Percent is Calculated<double>.Known known ? Math.Round((decimal)known.Value, 1) : (decimal?)null;
            groups.Add(new OpenGroup(Mirror<BenchmarkGroupKind>.Of(cohort.Kind), cohort.Key, cohort.Name, members.Length, noisy.Cases, noisy.Total, percent));
        }
        return groups.ToImmutable();
    }

    /// <summary>Regions, and the nations that have none: nobody is in two of these.</summary>
    private static bool IsLayered(Cohort cohort) => cohort.Kind is CohortKind.All or CohortKind.Region || (cohort.Kind is CohortKind.Nation && cohort.Key != "Nation/England");

    private static ulong Random()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }
}
