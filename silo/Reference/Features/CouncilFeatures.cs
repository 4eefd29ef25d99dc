using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Features;

/// <summary>What councils are likened by: their residents at the census of 2021. Districts and counties serve the same people, so the two are never added up.</summary>
/// <param name="Code">The council's code.</param>
/// <param name="Residents">All usual residents.</param>
/// <param name="MinorityEthnicPercent">The share who are not White, in percent.</param>
/// <param name="DisabledPercent">The share disabled under the Equality Act, in percent.</param>
/// <param name="WorkingAgePercent">The share aged 16 to 64, in percent.</param>
public sealed record CouncilFeatures(GssCode Code, long Residents, double MinorityEthnicPercent, double DisabledPercent, double WorkingAgePercent)
{
    /// <summary>The features as numbers in a fixed order; the size as its logarithm, so that twice as large is as far from half as large.</summary>
    public double[] Vector() => [Math.Log(Residents), MinorityEthnicPercent, DisabledPercent, WorkingAgePercent];
}
