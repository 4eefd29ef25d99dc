namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>Methods that stop at a gate, to see what may run beside what.</summary>
public interface ITurnGrain : IGrainWithStringKey
{
    Task Plain(string gate);

    [ReadOnly]
    Task Read(string gate);

    [AlwaysInterleave]
    Task Interleave(string gate);

    [OneWay]
    Task Forget(string gate);

    [OneWay]
    Task ForgetAndFail();

    /// <summary>Adds one in several turns, without any lock.</summary>
    [AlwaysInterleave]
    Task Count(int awaits);

    [ReadOnly]
    Task<int> Counted();

    /// <summary>Whether code before and after an await runs in the grain's own context, and after ConfigureAwait(false) outside it.</summary>
    Task<ContextsSeen> Contexts();

    ValueTask<int> Value(int value);

    ValueTask Nothing();
}

/// <summary>The same methods on a reentrant class.</summary>
public interface IReentrantTurnGrain : ITurnGrain;
