using EqualityCloud.Storage.Sqlite;

namespace EqualityCloud.Storage.Tests.Sqlite;

public sealed class WrittenRowsTests
{
    private readonly WrittenRows _rows = new(limit: 3);

    public WrittenRowsTests() => _rows.Forget(10);

    [Fact]
    public void IsGone_OfWhatWasReplacedSince_AndOfNothingOlder()
    {
        _rows.Add(11, Row(1));
        _rows.Add(12, Row(2));
        _rows.Remove(11);

        Assert.Equal((true, false, false), (_rows.IsGone(11), _rows.IsGone(12), _rows.IsGone(10)));
        Assert.False(_rows.TryFind(11, out _));
        Assert.True(_rows.TryFind(12, out var found));
        Assert.Equal(2, found.Id);
    }

    [Fact]
    public void Add_OverTheLimit_ForgetsAllButTheNewest()
    {
        for (var version = 11; version <= 14; version++)
        {
            _rows.Add(version, Row(version));
        }

        Assert.False(_rows.TryFind(13, out _));
        Assert.True(_rows.TryFind(14, out _));
        // They are there, and only not known here.
        Assert.Equal((false, false, true), (_rows.IsGone(11), _rows.IsGone(13), _rows.IsGone(15)));
    }

    [Fact]
    public void Add_OfAVersionThatIsKnown_ReplacesItsRowAlone()
    {
        for (var version = 11; version <= 13; version++)
        {
            _rows.Add(version, Row(version));
        }

        _rows.Add(12, Row(12) with { Owes = false });

        Assert.True(_rows.TryFind(11, out _));
        Assert.True(_rows.TryFind(12, out var found));
        Assert.Equal((12, false), (found.Id, found.Owes));
    }

    private static WrittenRow Row(long id) => new(RecordKey.Of(GrainId.Create("sample", $"{id}"), "state"), id, Owes: true);
}
