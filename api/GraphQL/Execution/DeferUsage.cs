namespace EqualityCloud.GraphQL.Execution;

/// <summary>One <c>@defer</c> as a selection meets it.</summary>
/// <param name="label">The label that tells its answers apart.</param>
/// <param name="parent">The <c>@defer</c> around it.</param>
internal sealed class DeferUsage(string? label, DeferUsage? parent)
{
    public string? Label { get; } = label;

    public DeferUsage? Parent { get; } = parent;
}
