using System.Collections.Immutable;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>Divides staff into four quarters by hourly pay, by the rule of SI 2017/353, Schedule 1.</summary>
public static class PayQuarters
{
    private const int Quarters = 4;

    /// <summary>The four quarters, lowest first; they always add up to the staff on full pay.</summary>
    /// <remarks>
    /// The quarters are as equal as possible, the lower ones taking what is left over (70 people: 18, 18, 17, 17). Where people of one rate of pay fall on
    /// both sides of a boundary, each side gets the groups in the proportion they have at that rate, in whole people.
    /// </remarks>
    /// <param name="pay">The pay of everybody.</param>
    /// <param name="groups">The groups to count; people of other groups are left out, as the regulations leave out those whose sex is not recorded.</param>
    public static ImmutableArray<PayQuarter> Divide(PayDistribution pay, IReadOnlyList<string> groups)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(groups);

        var rates = Rates(pay, groups);
        var total = rates.Sum(rate => rate.People.Sum());
        var rate = 0;
        return [.. Enumerable.Range(0, Quarters).Select(quarter =>
        {
            var counts = new int[groups.Count];
            for (var room = (total / Quarters) + (quarter < total % Quarters ? 1 : 0); room > 0;)
            {
                var left = rates[rate].People;
                var here = left.Sum();
                var taken = here <= room ? (int[])left.Clone() : Share(left, here, room);
                for (var g = 0; g < counts.Length; g++)
                {
                    counts[g] += taken[g];
                    left[g] -= taken[g];
                }
                room -= taken.Sum();
                if (here == taken.Sum()) rate++;
            }
            return new PayQuarter((PayQuarterName)quarter, [.. groups.Select((group, g) => new GroupHeadcount(group, counts[g]))]);
        })];
    }

    private static List<(decimal Rate, int[] People)> Rates(PayDistribution pay, IReadOnlyList<string> groups)
    {
        var rates = new Dictionary<decimal, int[]>();
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var (amount, people) in pay.Find(groups[g]).Hourly.Amounts)
            {
                if (!rates.TryGetValue(amount, out var counts)) rates[amount] = counts = new int[groups.Count];
                counts[g] += people;
            }
        }
        return [.. rates.OrderBy(r => r.Key).Select(r => (r.Key, r.Value))];
    }

    /// <summary>So many people of a rate, each group in its proportion; what rounding leaves goes to the largest remainders, then to the group asked for first.</summary>
    private static int[] Share(int[] left, int here, int room)
    {
        var taken = new int[left.Length];
        var remainders = new (long Remainder, int Group)[left.Length];
        for (var g = 0; g < left.Length; g++)
        {
            var exact = (long)left[g] * room;
            taken[g] = (int)(exact / here);
            remainders[g] = (exact % here, g);
        }
        foreach (var (_, g) in remainders.OrderByDescending(r => r.Remainder).ThenBy(r => r.Group).Take(room - taken.Sum())) taken[g]++;
        return taken;
    }
}
