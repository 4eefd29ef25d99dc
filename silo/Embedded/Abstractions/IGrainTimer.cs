namespace Orleans.Runtime;

/// <summary>A timer of one activation; it ends with it.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Sets when it ticks next and how often after that.</summary>
    void Change(TimeSpan dueTime, TimeSpan period);
}
