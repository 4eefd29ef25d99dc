using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>The pay of one group, tallied.</summary>
internal sealed class GroupPay
{
    public PayTally Hourly { get; } = new();

    public PayTally Bonuses { get; } = new();

    /// <summary>Relevant employees, on full pay or not.</summary>
    public int Relevant { get; private set; }

    /// <summary>Those paid a bonus, of all relevant employees.</summary>
    public GroupCount PaidBonus => new(Bonuses.Count, Relevant);

    public void Add(PayrollRow row)
    {
        Relevant++;
        if (row.HourlyPay is { } pay) Hourly.Add(pay);
        if (row.Bonus > 0) Bonuses.Add(row.Bonus);
    }

    public void Add(GroupPay other)
    {
        Relevant += other.Relevant;
        Hourly.Add(other.Hourly);
        Bonuses.Add(other.Bonuses);
    }
}
