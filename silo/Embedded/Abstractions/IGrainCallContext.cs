using System.Reflection;

using Orleans.Runtime;

namespace Orleans;

/// <summary>One call on its way.</summary>
public interface IGrainCallContext
{
    /// <summary>The grain instance, or its reference on the caller's side.</summary>
    object Grain { get; }

    /// <summary>The interface method that is called.</summary>
    MethodInfo InterfaceMethod { get; }

    /// <summary>The full name of the interface.</summary>
    string InterfaceName { get; }

    /// <summary>The name of the method.</summary>
    string MethodName { get; }

    /// <summary>The grain that called; null where the caller is no grain.</summary>
    GrainId? SourceId { get; }

    /// <summary>The grain that is called.</summary>
    GrainId TargetId { get; }

    /// <summary>The answer, once there is one.</summary>
    object? Result { get; set; }

    /// <summary>Goes on to the next filter, or to the grain.</summary>
    Task Invoke();
}
