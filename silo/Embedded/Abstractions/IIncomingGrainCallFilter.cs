namespace Orleans;

/// <summary>Runs around every call that reaches an activation: contract calls, timer ticks and reminders.</summary>
public interface IIncomingGrainCallFilter
{
    /// <summary>Judges the call and lets it pass with <see cref="IGrainCallContext.Invoke"/>.</summary>
    Task Invoke(IIncomingGrainCallContext context);
}
