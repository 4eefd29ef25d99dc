using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;

namespace EqualityCloud.Schema.Imports;

/// <summary>A file on its way in.</summary>
/// <param name="Format">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Content">Its bytes, read once from the first to the last.</param>
public sealed record UploadedFile(ImportFormat Format, string? Name, Stream Content)
{
    /// <summary>For a payroll: the snapshot date.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>For a payroll: which figures are wanted, so that no metric is made that nobody asked for; none for all that the file has columns for.</summary>
    public ImmutableArray<PayrollMeasure> Measures { get; init; } = [];

    /// <summary>For public figures: the year of the snapshot, where the file does not say it itself.</summary>
    public int? Year { get; init; }

    /// <summary>The caller's own name for this upload: a retry with it does not become a second import.</summary>
    public string? IdempotencyKey { get; init; }
}
