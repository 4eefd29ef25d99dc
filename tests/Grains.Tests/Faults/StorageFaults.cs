namespace EqualityCloud.Grains.Tests.Faults;

/// <summary>What goes wrong with which write; a restart of the silo does not heal it, the test does.</summary>
public sealed class StorageFaults
{
    private int _writes;
    private long _bytes;
    private Func<StorageWrite, Task<WriteFault>> _judge = static _ => Task.FromResult(WriteFault.None);

    /// <summary>Writes that were asked for since the last change of the rule.</summary>
    public int Writes => Volatile.Read(ref _writes);

    /// <summary>Whether any write was struck since the last change of the rule.</summary>
    public bool Struck { get; private set; }

    /// <summary>Whether the provider can note that all is delivered without a write of the state; Azure Blob cannot.</summary>
    public bool Settles { get; set; } = true;

    /// <summary>Whether to add up what is written.</summary>
    public bool CountsBytes { get; set; }

    /// <summary>Bytes of JSON that were written.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The power goes at that write: it lands or not, and none after it does.</summary>
    public void CutPowerAt(int number, bool landed) =>
        Judge(write => write.Number < number ? WriteFault.None : write.Number == number && landed ? WriteFault.LandedButFailed : WriteFault.Lost);

    public void Heal() => Judge(static _ => WriteFault.None);

    public void Judge(Func<StorageWrite, WriteFault> judge) => Hold(write => Task.FromResult(judge(write)));

    /// <summary>As <see cref="Judge"/>, where the verdict may wait for the test.</summary>
    public void Hold(Func<StorageWrite, Task<WriteFault>> judge) => (_writes, Struck, _judge) = (0, false, judge);

    internal void Count<T>(T? state)
    {
        if (CountsBytes)
        {
            Interlocked.Add(ref _bytes, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(state).Length);
        }
    }

    internal async Task Around(string stateName, GrainId grain, Func<Task> write)
    {
        var fault = await _judge(new StorageWrite(Interlocked.Increment(ref _writes), stateName, grain));
        Struck |= fault is not WriteFault.None;
        if (fault is not WriteFault.Lost)
        {
            await write();
        }
        if (fault is not WriteFault.None)
        {
            throw new IOException($"The test lets the write of {stateName} of {grain} fail ({fault}).");
        }
    }
}
