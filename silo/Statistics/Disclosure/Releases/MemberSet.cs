using System.Numerics;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>A set of contributors by number.</summary>
internal sealed class MemberSet
{
    private readonly ulong[] _bits;

    public MemberSet(int size, ReadOnlySpan<int> members)
    {
        _bits = new ulong[(size + 63) / 64];
        foreach (var member in members) _bits[member >> 6] |= 1UL << (member & 63);
    }

    public bool Contains(int member) => (_bits[member >> 6] & (1UL << (member & 63))) != 0;

    /// <summary>How many are in one of the sets and not in the other; stops counting above a limit.</summary>
    public int DifferenceTo(MemberSet other, int limit)
    {
        var count = 0;
        for (var word = 0; word < _bits.Length && count <= limit; word++) count += BitOperations.PopCount(_bits[word] ^ other._bits[word]);
        return count;
    }
}
