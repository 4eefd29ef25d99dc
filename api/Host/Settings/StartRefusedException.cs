namespace EqualityCloud.Host.Settings;

/// <summary>The process must not start; nothing was changed.</summary>
internal sealed class StartRefusedException(StartFault fault) : Exception(fault.Message)
{
    public StartFault Fault { get; } = fault;
}
