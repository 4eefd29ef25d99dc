namespace EqualityCloud.Host.Callers;

/// <summary>Marks an endpoint that answers signed-in callers only.</summary>
internal sealed class CallerRequired;
