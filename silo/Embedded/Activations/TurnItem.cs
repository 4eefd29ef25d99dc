namespace EqualityCloud.Embedded.Activations;

/// <summary>A continuation that waits for its turn.</summary>
internal sealed class TurnItem(SendOrPostCallback callback, object? state)
{
    internal TurnItem? Next { get; set; }

    internal void Run() => callback(state);
}
