using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>
/// The audit of counts. It takes the attacker to know every denominator, and looks for two second worlds for each contributor: both agree with all that is
/// published, in both the contributor's numerator is a protection width away, and nobody else's knowledge contradicts both. Where it finds them, no
/// calculation on the releases can narrow that contributor further, whatever one colluding member knows.
/// </summary>
internal sealed class ExchangeAudit
{
    private const int MostTries = 60;
    private const int MostAffected = 12;

    private readonly DisclosurePolicy _policy;
    private readonly Vintage[] _vintages;
    private readonly Dictionary<int, (Witness First, Witness Second)>[] _found;
    private readonly List<CohortView>[] _viewsOf;
    private readonly double[] _buffer;
    private readonly int[] _affected = new int[MostAffected];

    public ExchangeAudit(DisclosurePolicy policy, Vintage[] vintages, int contributors)
    {
        (_policy, _vintages) = (policy, vintages);
        _viewsOf = new List<CohortView>[contributors];
        for (var contributor = 0; contributor < contributors; contributor++) _viewsOf[contributor] = [];
        _buffer = new double[contributors];
        _found = new Dictionary<int, (Witness, Witness)>[vintages[0].Figures.Shape is BenchmarkShape.Likelihood ? 2 : 1];
        for (var part = 0; part < _found.Length; part++) _found[part] = [];
    }

    /// <summary>Counts a cohort among the published ones without asking.</summary>
    public void Add(CohortView view)
    {
        foreach (var member in view.Members) _viewsOf[member].Add(view);
    }

    /// <summary>Publishes a cohort if everybody stays protected; else nothing changes.</summary>
    /// <param name="view">The cohort.</param>
    /// <param name="pieces">The atoms that the cohort touches, divided by it.</param>
    public bool TryAdd(CohortView view, IReadOnlyList<int[]> pieces)
    {
        Add(view);
        for (var part = 0; part < _found.Length; part++)
        {
            if (!pieces.All(piece => Audit(piece, part)))
            {
                foreach (var member in view.Members) _viewsOf[member].Remove(view);
                return false;
            }
        }
        return true;
    }

    private bool Audit(int[] piece, int part)
    {
        var members = new HashSet<int>(piece);
        int[] byValue = [.. piece.OrderBy(member => Rate(Counts(_vintages[0].Figures, part)[member])).ThenBy(member => member)];
        for (var place = 0; place < byValue.Length; place++)
        {
            var target = byValue[place];
            if (_found[part].TryGetValue(target, out var found) && Still(found.First, target, part, members) && Still(found.Second, target, part, members)) continue;
            if (Search(byValue, place, part) is not { } pair) return false;

            _found[part][target] = pair;
        }
        return true;
    }

    private bool Still(Witness witness, int target, int part, HashSet<int> members) =>
        members.Contains(witness.Partner) && Array.TrueForAll(_vintages, vintage => Agrees(vintage, target, witness.Partner, part, witness.Move));

    /// <summary>Partners are tried from the nearest rate outwards, since the nearest disturb least.</summary>
    private (Witness, Witness)? Search(int[] byValue, int place, int part)
    {
        Witness? first = null;
        var (down, up) = (place - 1, place + 1);
        for (var tries = 0; tries < MostTries && (down >= 0 || up < byValue.Length); tries++)
        {
            var partner = up < byValue.Length && (down < 0 || tries % 2 == 0) ? byValue[up++] : byValue[down--];
            if (Try(byValue[place], partner, part) is not { } witness) continue;
            if (first is null)
            {
                first = witness;
            }
            else if (!first.Affected.AsSpan().ContainsAny(witness.Affected))
            {
                return (first, witness);
            }
        }
        return null;
    }

    private Witness? Try(int target, int partner, int part)
    {
        for (var move = Move.Swap; move <= Move.Lose; move++)
        {
            var count = 0;
            _affected[count++] = partner;
            if (Array.TrueForAll(_vintages, vintage => Agrees(vintage, target, partner, part, move)) && AddAffected(target, partner, part, move, ref count))
            {
                return new Witness(partner, move, _affected[..count]);
            }
        }
        return null;
    }

    /// <summary>Whether the world that a move makes differs enough and is published alike.</summary>
    private bool Agrees(Vintage vintage, int target, int partner, int part, Move move)
    {
        if (!vintage.Figures.Has(target) || !vintage.Figures.Has(partner)) return true;
        if (Make(vintage.Figures, target, partner, part, move) is not { } exchange) return false;

        foreach (var view in _viewsOf[target])
        {
            if (view.Figures == vintage.Figures && !view.Keeps(exchange, _buffer)) return false;
        }
        return true;
    }

    private bool AddAffected(int target, int partner, int part, Move move, ref int count)
    {
        foreach (var vintage in _vintages)
        {
            if (!vintage.Figures.Has(target) || !vintage.Figures.Has(partner)) continue;

            var exchange = Make(vintage.Figures, target, partner, part, move)!.Value;
            // In order of value, as a reader of percentiles sees them: each place of the old world with its nearest of the new.
            var (oldLow, oldHigh) = Order(exchange.OldFirst, exchange.OldSecond);
            var (newLow, newHigh) = Order(exchange.NewFirst, exchange.NewSecond);
            var before = count;
            if (!vintage.AddBetween(oldLow, newLow, _affected, ref count) || !vintage.AddBetween(oldHigh, newHigh, _affected, ref count)) return false;

            var kept = before;
            for (var at = before; at < count; at++)
            {
                if (_affected[at] != target && _affected[at] != partner) _affected[kept++] = _affected[at];
            }
            count = kept;
        }
        return true;
    }

    private Exchange? Make(Figures figures, int target, int partner, int part, Move move)
    {
        var counts = Counts(figures, part);
        var (one, two) = (counts[target], counts[partner]);
        var width = _policy.ProtectedNumerator(one.Total);
        var (newOne, newTwo) = move switch
        {
            Move.Swap => (CasesAt(Rate(two), one.Total), CasesAt(Rate(one), two.Total)),
            Move.Beyond => (one.Cases + (Rate(two) >= Rate(one) ? width : -width), CasesAt(Rate(one), two.Total)),
            Move.Gain => (one.Cases + width, two.Cases - width),
            _ => (one.Cases - width, two.Cases + width),
        };
        if (Math.Abs(newOne - one.Cases) < width || newOne < 0 || newOne > one.Total || newTwo < 0 || newTwo > two.Total) return null;

        var moved = newOne - one.Cases + newTwo - two.Cases;
        var (movedOne, movedTwo) = (new GroupCount(newOne, one.Total), new GroupCount(newTwo, two.Total));
        return part == 0
            ? new Exchange(figures.Values[target], figures.Values[partner], figures.ValueOf(movedOne, Comparator(figures, target)), figures.ValueOf(movedTwo, Comparator(figures, partner)), moved, 0)
            : new Exchange(figures.Values[target], figures.Values[partner], figures.ValueOf(figures.Interest[target], movedOne), figures.ValueOf(figures.Interest[partner], movedTwo), 0, moved);
    }

    private static GroupCount Comparator(Figures figures, int contributor) => figures.Comparator.Length == 0 ? default : figures.Comparator[contributor];

    private static GroupCount[] Counts(Figures figures, int part) => part == 0 ? figures.Interest : figures.Comparator;

    private static double Rate(GroupCount count) => (double)count.Cases / count.Total;

    private static long CasesAt(double rate, long total) => Math.Clamp((long)Math.Round(rate * total, MidpointRounding.AwayFromZero), 0, total);

    private static (double Low, double High) Order(double one, double other) => one <= other ? (one, other) : (other, one);
}
