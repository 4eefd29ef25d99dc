namespace EqualityCloud.Schema.Audit;

/// <summary>A value that a line of the audit trail holds.</summary>
/// <param name="Name">Its name, such as note.</param>
/// <param name="Value">The value.</param>
public sealed record AuditValue(string Name, string Value);
