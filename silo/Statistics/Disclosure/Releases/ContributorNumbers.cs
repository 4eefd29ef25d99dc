namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>Numbers all contributors that a plan and its ledger know, in the order of their ids, so that sets of them are bits.</summary>
internal sealed class ContributorNumbers
{
    private readonly Dictionary<Guid, int> _numbers;
    private readonly Guid[] _ids;

    public ContributorNumbers(ReleaseRequest request)
    {
        // Those who waited when a release was made are not in its panel, but among its contributions.
        var past = request.Ledger.SelectMany(past => past.Members().Concat(past.Contributions.Select(c => c.Contributor)));
        _ids = [.. request.Contributions.Select(c => c.Contributor).Concat(past).Distinct().Order()];
        _numbers = new Dictionary<Guid, int>(_ids.Length);
        for (var number = 0; number < _ids.Length; number++) _numbers.Add(_ids[number], number);
    }

    public int Count => _ids.Length;

    public int Of(Guid contributor) => _numbers[contributor];

    public bool TryOf(Guid contributor, out int number) => _numbers.TryGetValue(contributor, out number);
}
