using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Validation;

/// <summary>Gathers every problem of an input, each with the path of its field, instead of stopping at the first.</summary>
internal sealed class Checks
{
    /// <summary>What a key must be like, in words.</summary>
    public static readonly string KeyForm = $"Use 1 to {Limits.Key} lower-case letters, digits, dots and hyphens, beginning with a letter or digit.";

    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    public ImmutableArray<Problem> Problems => _problems.ToImmutable();

    public void Add(string code, string field, string message) => _problems.Add(new Problem(code, field, message));

    public void Add(Problem problem) => _problems.Add(problem);

    public void AddUnder(string prefix, ImmutableArray<Problem> problems) => _problems.AddRange(prefix.Length == 0 ? problems : problems.Select(p => p.Under(prefix)));

    public void If(bool wrong, string code, string field, string message)
    {
        if (wrong)
        {
            Add(code, field, message);
        }
    }

    public void If(bool wrong, string code, string field, [InterpolatedStringHandlerArgument(nameof(wrong))] ref CheckText message)
    {
        if (wrong)
        {
            Add(code, field, message.Take());
        }
    }

    public void If(bool wrong, string code, [InterpolatedStringHandlerArgument(nameof(wrong))] ref CheckText field, string message)
    {
        if (wrong)
        {
            Add(code, field.Take(), message);
        }
    }

    public void If(
        bool wrong, string code, [InterpolatedStringHandlerArgument(nameof(wrong))] ref CheckText field, [InterpolatedStringHandlerArgument(nameof(wrong))] ref CheckText message)
    {
        if (wrong)
        {
            Add(code, field.Take(), message.Take());
        }
    }

    /// <summary>A text that must be there.</summary>
    public void Required(string? text, string field, int limit)
    {
        If(string.IsNullOrWhiteSpace(text), ProblemCodes.Required, field, "Write something here.");
        Optional(text, field, limit);
    }

    /// <summary>A text that may be absent.</summary>
    public void Optional(string? text, string field, int limit) =>
        If(text?.Length > limit, ProblemCodes.TooLong, field, $"Use at most {limit} characters; there are {text?.Length}.");

    /// <summary>A key: lower-case letters, digits, dots and hyphens.</summary>
    public void Key(string? key, string field) =>
        If(!IsKey(key), ProblemCodes.Format, field, KeyForm);

    /// <summary>A list of texts.</summary>
    public void Texts(ImmutableArray<string> texts, string field, int limit, int textLimit)
    {
        Count(texts.Length, field, limit);
        for (var i = 0; i < texts.Length; i++)
        {
            Required(texts[i], $"{field}[{i}]", textLimit);
        }
    }

    /// <summary>A list of names, each of which may stand in it once.</summary>
    public void Different(ImmutableArray<string> names, string field, int limit)
    {
        Count(names.Length, field, limit);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            If(!seen.Add(names[i]), ProblemCodes.Duplicate, $"{field}[{i}]", $"'{names[i]}' is named twice.");
        }
    }

    public void Count(int count, string field, int limit) =>
        If(count > limit, ProblemCodes.LimitReached, field, $"There is room for {limit}; there are {count}.");

    /// <summary>A list whose keys must be well formed and differ.</summary>
    public void Keys<T>(ImmutableArray<T> items, string field, int limit, Func<T, string> keyOf, string keyField = "key")
    {
        Count(items.Length, field, limit);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            var key = keyOf(items[i]);
            Key(key, $"{field}[{i}].{keyField}");
            If(!seen.Add(key), ProblemCodes.Duplicate, $"{field}[{i}].{keyField}", $"'{key}' is used twice.");
        }
    }

    /// <summary>A period that ends no earlier than it starts, of years that can be reckoned with.</summary>
    public void Period(Period period, string field)
    {
        If(period.End < period.Start, ProblemCodes.Period, field, $"The period ends ({period.End:yyyy-MM-dd}) before it starts ({period.Start:yyyy-MM-dd}).");
        If(period.Start.Year < Limits.FirstYear || period.End.Year > Limits.LastYear, ProblemCodes.Range, field, $"Give days of the years {Limits.FirstYear} to {Limits.LastYear}.");
    }

    public void Frameworks(ImmutableArray<FrameworkReference> references, string field)
    {
        Count(references.Length, field, Limits.Frameworks);
        for (var i = 0; i < references.Length; i++)
        {
            Key(references[i].Framework, $"{field}[{i}].framework");
            Required(references[i].Code, $"{field}[{i}].code", Limits.Key);
            Optional(references[i].AsPrinted, $"{field}[{i}].asPrinted", Limits.Title);
        }
    }

    public void Links(ImmutableArray<Guid> links, string field)
    {
        Count(links.Length, field, Limits.Links);
        If(links.Distinct().Count() != links.Length, ProblemCodes.Duplicate, field, "The same thing is linked twice.");
    }

    private static bool IsKey(string? key) =>
        key is { Length: > 0 and <= Limits.Key } && char.IsAsciiLetterOrDigit(key[0])
        && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');
}
