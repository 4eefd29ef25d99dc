namespace EqualityCloud.Statistics.PayGaps;

/// <summary>One problem of one figure.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Field">With which figure.</param>
/// <param name="IsError">Whether the return cannot be taken like this; otherwise it is a warning.</param>
/// <param name="Message">What is wrong and what to do, for the person who entered or imported it.</param>
public sealed record PayGapProblem(PayGapProblemCode Code, PayGapField Field, bool IsError, string Message);
