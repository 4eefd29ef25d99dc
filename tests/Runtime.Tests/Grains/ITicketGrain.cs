namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain with a little state, to see how it comes, is written and goes.</summary>
public interface ITicketGrain : IGrainWithStringKey
{
    Task<TicketView> Get();

    Task Write(string text);

    Task Clear();

    Task Reread();

    Task Leave();

    Task LeaveThenWait(string gate);

    Task Stay(TimeSpan time);

    /// <summary>Has another ticket written, letting its failure through.</summary>
    Task WriteOther(string key, string text);

    Task<string> Names();
}
