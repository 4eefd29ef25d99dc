namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>
/// The atoms of a family of sets: contributors that no released set tells apart. Whatever is computed from released sets alone is the same if two
/// contributors of an atom change places.
/// </summary>
internal sealed class AtomPartition
{
    private const int Outside = -1;

    private readonly int[] _atomOf;
    private readonly List<int> _sizes = [];

    public AtomPartition(int size, ReadOnlySpan<int> members)
    {
        _atomOf = new int[size];
        Array.Fill(_atomOf, Outside);
        foreach (var member in members) _atomOf[member] = 0;
        _sizes.Add(members.Length);
    }

    public int AtomOf(int member) => _atomOf[member];

    /// <summary>How the atoms that a set touches would divide: each atom with how many of it are in the set.</summary>
    public Dictionary<int, int> Divide(ReadOnlySpan<int> set)
    {
        var inside = new Dictionary<int, int>();
        foreach (var member in set)
        {
            if (_atomOf[member] != Outside) inside[_atomOf[member]] = inside.GetValueOrDefault(_atomOf[member]) + 1;
        }
        return inside;
    }

    /// <summary>Whether no part would be smaller than a minimum.</summary>
    public bool KeepsAbove(int minimum, Dictionary<int, int> inside) =>
        inside.All(part => part.Value == _sizes[part.Key] || (part.Value >= minimum && _sizes[part.Key] - part.Value >= minimum));

    /// <summary>Divides the atoms by a set.</summary>
    public void Split(ReadOnlySpan<int> set, Dictionary<int, int> inside)
    {
        var renamed = new Dictionary<int, int>();
        foreach (var (atom, count) in inside)
        {
            if (count == _sizes[atom]) continue;

            renamed[atom] = _sizes.Count;
            _sizes[atom] -= count;
            _sizes.Add(count);
        }
        foreach (var member in set)
        {
            if (_atomOf[member] != Outside && renamed.TryGetValue(_atomOf[member], out var name)) _atomOf[member] = name;
        }
    }

    /// <summary>The members of every atom.</summary>
    public int[][] Members()
    {
        var members = new int[_sizes.Count][];
        for (var atom = 0; atom < members.Length; atom++) members[atom] = new int[_sizes[atom]];
        Span<int> filled = new int[_sizes.Count];
        for (var member = 0; member < _atomOf.Length; member++)
        {
            if (_atomOf[member] is var atom and not Outside) members[atom][filled[atom]++] = member;
        }
        return members;
    }
}
