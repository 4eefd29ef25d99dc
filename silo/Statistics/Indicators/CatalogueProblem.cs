namespace EqualityCloud.Statistics.Indicators;

/// <summary>Something wrong in the catalogue, or in a local indicator.</summary>
/// <param name="Where">The file and the id, or the id alone.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Field">For an indicator, the property at fault in camel case; null elsewhere.</param>
public sealed record CatalogueProblem(string Where, string Message, string? Field = null);
