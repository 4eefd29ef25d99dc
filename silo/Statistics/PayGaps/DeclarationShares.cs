using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>How many of the relevant employees said yes, said no, and did not say; shown beside every ethnicity and disability pay gap.</summary>
/// <param name="Yes">Those in the group of interest.</param>
/// <param name="No">Those in the comparator.</param>
/// <param name="NotDeclared">Everybody else: preferred not to say, or not known. They count as neither.</param>
public sealed record DeclarationShares(GroupCount Yes, GroupCount No, GroupCount NotDeclared)
{
    /// <summary>The shares in a payroll by a scheme of yes, no and one or more groups of people who did not say.</summary>
    /// <param name="pay">The pay of everybody.</param>
    /// <param name="yes">The ids that mean yes, such as disabled, or each minority ethnic group.</param>
    /// <param name="no">The ids that mean no, such as not disabled, or white.</param>
    /// <exception cref="ArgumentException">An id stands on both sides.</exception>
    public static DeclarationShares Of(PayDistribution pay, IReadOnlySet<string> yes, IReadOnlySet<string> no)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(yes);
        ArgumentNullException.ThrowIfNull(no);
        if (yes.Overlaps(no)) throw new ArgumentException("A group is on both sides.", nameof(no));

        var all = pay.Relevant;
        var (saidYes, saidNo) = (yes.Sum(g => pay.Find(g).Relevant), no.Sum(g => pay.Find(g).Relevant));
        return new DeclarationShares(new GroupCount(saidYes, all), new GroupCount(saidNo, all), new GroupCount(all - saidYes - saidNo, all));
    }
}
