using System.Collections.Concurrent;

namespace EqualityCloud.Runtime.Tests;

/// <summary>What grains did, told to the test in the same process: notes that can be waited for, and gates that the test opens.</summary>
public static class Journal
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly ConcurrentDictionary<(string Key, string Note), SemaphoreSlim> Notes = new();
    private static readonly ConcurrentDictionary<(string Key, string Gate), TaskCompletionSource> Gates = new();

    /// <summary>A grain says that it has come somewhere.</summary>
    public static void Write(string key, string note) => NoteOf(key, note).Release();

    /// <summary>Waits until a grain has written the note once more than was waited for.</summary>
    public static async Task Read(string key, string note)
    {
        if (!await NoteOf(key, note).WaitAsync(Patience))
        {
            throw new TimeoutException($"Grain {key} never wrote '{note}'.");
        }
    }

    /// <summary>How often the note was written and not waited for.</summary>
    public static int Unread(string key, string note) => NoteOf(key, note).CurrentCount;

    /// <summary>A grain waits until the test opens the gate.</summary>
    public static Task Pass(string key, string gate) => GateOf(key, gate).Task;

    public static void Open(string key, string gate) => GateOf(key, gate).TrySetResult();

    private static SemaphoreSlim NoteOf(string key, string note) => Notes.GetOrAdd((key, note), _ => new SemaphoreSlim(0));

    private static TaskCompletionSource GateOf(string key, string gate) =>
        Gates.GetOrAdd((key, gate), _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
