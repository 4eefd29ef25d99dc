namespace Orleans.Core;

/// <summary>State of a known type.</summary>
public interface IStorage<TState> : IStorage
{
    /// <summary>The state in memory; never null: a state without a record is a new instance.</summary>
    TState State { get; set; }
}
