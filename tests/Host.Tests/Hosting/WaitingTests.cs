using EqualityCloud.Host.Hosting;

namespace EqualityCloud.Host.Tests.Hosting;

public sealed class WaitingTests
{
    private int _looks;

    [Fact]
    public async Task Until_LooksAgainUntilItIsSo()
    {
        Assert.True(await Waiting.UntilAsync(() => Task.FromResult(++_looks == 3), TimeSpan.Zero, TimeSpan.MaxValue, TimeProvider.System, CancellationToken.None));

        Assert.Equal(3, _looks);
    }

    [Fact]
    public async Task Until_PastItsLimit_GivesUp()
    {
        Assert.False(await Waiting.UntilAsync(() => Task.FromResult(++_looks < 0), TimeSpan.MaxValue, TimeSpan.Zero, TimeProvider.System, CancellationToken.None));

        Assert.Equal(1, _looks);
    }

    [Fact]
    public async Task Until_WhenItIsSoAtOnce_AsksNoLimit() =>
        Assert.True(await Waiting.UntilAsync(() => Task.FromResult(true), TimeSpan.MaxValue, TimeSpan.Zero, TimeProvider.System, CancellationToken.None));

    [Fact]
    public async Task Until_Cancelled_EndsAtOnce() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Waiting.UntilAsync(() => Task.FromResult(false), TimeSpan.FromDays(1), TimeSpan.MaxValue, TimeProvider.System, new CancellationToken(canceled: true)));
}
