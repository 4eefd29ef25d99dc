namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain that calls grains of its own kind, in ways that may or may not come back to it.</summary>
public interface ICallerGrain : IGrainWithStringKey
{
    Task<string> Hello();

    /// <summary>Calls the grains of the path one after the other from the inside, and says hello at its end.</summary>
    Task<string> Through(System.Collections.Immutable.ImmutableArray<string> path);

    [AlwaysInterleave]
    Task<string> InterleavedThrough(System.Collections.Immutable.ImmutableArray<string> path);

    /// <summary>Waits at a gate, then calls the other.</summary>
    Task<string> MeetThenCall(string gate, string other);

    /// <summary>Has the other call back without waiting for it, works on for a while and ends.</summary>
    Task CallBackUnawaited(string other, string gate);

    /// <summary>Calls back and notes the answer.</summary>
    Task CallAndNote(string other);
}
