using System.Collections.Immutable;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Imports;

/// <summary>An uploaded file: its preview, and what became of it. Nothing of it is applied before somebody accepts the whole preview.</summary>
public sealed class FileImport(ImportView view)
{
    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Its revision: what is accepted, undone or discarded is the one that was looked at.</summary>
    public int Version => view.Version;

    /// <summary>Where it stands.</summary>
    public ImportStatus Status => view.Status;

    /// <summary>What the file is.</summary>
    public ImportFormat Format => view.Header.Format;

    /// <summary>What the file was called.</summary>
    public string? FileName => view.Header.FileName;

    /// <summary>For public figures: the year of the snapshot.</summary>
    public int? Year => view.Header.Year;

    /// <summary>The id of who uploaded it, or decided about it last.</summary>
    public string Actor => view.Actor;

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset At => view.At;

    /// <summary>Lines below the heading.</summary>
    public int Lines => view.Lines;

    /// <summary>What it does, or did, in numbers.</summary>
    public ImportTotals Totals => view.Totals;

    /// <summary>The first errors and the first warnings, at most 100 of each.</summary>
    [ListSize(AssumedSize = 50)]
    public ImmutableArray<ImportProblem> Problems => view.Problems;

    /// <summary>How many problems there are of each kind.</summary>
    [ListSize(AssumedSize = 20)]
    public ImmutableArray<ImportProblemCount> ProblemCounts => view.Counts;

    /// <summary>Steps of the present status taken.</summary>
    public int StepsDone => view.StepsDone;

    /// <summary>Steps in all.</summary>
    public int Steps => view.Steps;

    /// <summary>What was left as it is because somebody changed it meanwhile: while applying, or the reasons why it was not undone.</summary>
    [ListSize(AssumedSize = 50)]
    public ImmutableArray<ImportProblem> Left => view.Left;

    [GraphQLIgnore]
    internal ImportView View => view;
}
