namespace EqualityCloud.Reference.Authorities;

/// <summary>A code of an authority and the days on which it was valid, both inclusive.</summary>
/// <param name="Code">The code.</param>
/// <param name="ValidFrom">First day; null where the register does not say.</param>
/// <param name="ValidTo">Last day; null while it is current or where the register does not say.</param>
/// <param name="IsFormer">Whether another code of the same authority followed.</param>
public sealed record CodeSpan(GssCode Code, DateOnly? ValidFrom, DateOnly? ValidTo, bool IsFormer);
