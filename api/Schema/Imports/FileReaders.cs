using System.Collections.Immutable;
using System.Text.Json;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Formats.LgInform;
using EqualityCloud.Formats.Observations;
using EqualityCloud.Formats.Payroll;
using EqualityCloud.Formats.Plans;
using EqualityCloud.Formats.PublicReturns;
using EqualityCloud.Schema.Exports;

namespace EqualityCloud.Schema.Imports;

/// <summary>Turns what a reader of a format gives into rows of an import.</summary>
internal static class FileReaders
{
    /// <summary>A page is one stored state, and those are kept small; a single row may be larger than that.</summary>
    private const int BytesOnAPage = 24 * 1024;
    private const int RowsOnAPage = 100;

    public static ReadFile Plan(Stream content)
    {
        var file = PlanSheet.Read(content);
        return new ReadFile(file.Lines, Paged(file.Rows.Select(Row)), file.Problems);
    }

    public static ReadFile Observations(Stream content)
    {
        var file = ObservationSheet.Read(content);
        return new ReadFile(file.Lines, Paged(file.Rows.Select(Row)), file.Problems);
    }

    public static ReadFile Payroll(Stream content, DateOnly snapshot, ImmutableArray<PayrollMeasure> measures)
    {
        var file = PayrollReader.Read(content, measures.Aggregate(PayrollMeasures.None, (all, measure) => all | Enum.Parse<PayrollMeasures>(measure.ToString())));
        var leftOut = file.LeftOut > 0 ? $" {file.LeftOut} staff of maintained schools are left out." : "";
        return new ReadFile(file.Rows, Paged(file.Figures.Select(figure => Row(figure, snapshot, leftOut))), file.Problems);
    }

    public static ReadFile LgInform(Stream content, IReadOnlySet<string> areas)
    {
        var file = LgInformSheet.Read(content, areas);
        return new ReadFile(file.Lines, Paged(file.Rows.Select(Row)), file.Problems);
    }

    /// <summary>Each page of the import is one page of the register, so that it is applied by one write.</summary>
    public static ReadFile PublicReturns(Stream content, int? year)
    {
        var file = GenderPayGapReader.Read(content, year);
        var pages = file.Returns.GroupBy(r => PublicPayGapKey.PageOf(r.EmployerKey)).OrderBy(page => page.Key);
        return new ReadFile(file.Rows, [.. pages.Select(page => page.Select(Row).ToImmutableArray())], file.Problems, file.SnapshotYear);
    }

    private static ImportRow Row(PlanRow row) => new ImportRow.Planned(
        row.Row,
        row.Objective,
        row.Action,
        new ActionDetails
        {
            Label = row.Label,
            Text = row.Text,
            Points = row.Points,
            Output = row.Output,
            Outcome = row.Outcome,
            Owners = row.Owners,
            Due = row.Due is { } due ? new DueDate(due.By, (DuePrecision)(3 - due.Parts), row.DueAsPrinted) : null,
        },
        row.Status is { } status ? Enum.Parse<ActionStatus>(status.ToString()) : null,
        row.StatusNote,
        row.Mark);

    private static ImportRow Row(ObservationRow row) => new ImportRow.Observed(
        row.Row,
        row.Metric,
        new ObservationEntry
        {
            Period = new Period(row.Start, row.End),
            Label = row.Label,
            Status = row.Finality is ObservationFinality.Final ? ObservationStatus.Final : ObservationStatus.Provisional,
            Figures = [.. row.Figures.Select(Figures)],
            Source = row.Source,
            Note = row.Note,
        },
        row.Mark);

    private static GroupFigures Figures(ObservationFigure figure) => new()
    {
        Group = figure.Group,
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Value = figure.Value,
        Orientation = figure.Orientation is { } orientation ? Enum.Parse<RatioOrientation>(orientation.ToString()) : null,
    };

    private static ImportRow.Indicated Row(PayrollFigure figure, DateOnly snapshot, string leftOut) => new ImportRow.Indicated(
        0,
        null,
        figure.Indicator,
        new ObservationEntry
        {
            Period = new Period(snapshot, snapshot),
            Label = $"{snapshot.Year}",
            Figures = [.. figure.Groups.Select(group => new GroupFigures { Group = group.Group, Numerator = group.Numerator, Denominator = group.Denominator, Value = group.Value })],
            Source = $"Payroll, snapshot of {snapshot:yyyy-MM-dd}",
            Note = figure.NotCalculable ?? $"Worked out from the payroll file.{leftOut}",
        });

    private static ImportRow Row(LgInformRow row) => new ImportRow.Indicated(
        row.Row,
        ExportLines.LgInform,
        row.MetricType,
        new ObservationEntry
        {
            Period = new Period(row.Start, row.End),
            Label = row.Period,
            Figures = [new GroupFigures { Value = row.Value }],
            Source = row.Source ?? "LG Inform",
        });

    private static ImportRow Row(GenderPayGapReturn r) => new ImportRow.Published(r.Row, new PublicPayGapReturn
    {
        EmployerKey = r.EmployerKey,
        Name = r.Name,
        CurrentName = r.CurrentName,
        PostCode = r.PostCode,
        CompanyNumber = r.CompanyNumber,
        SicCodes = r.SicCodes,
        Link = r.Link,
        Size = r.Size,
        MeanHourly = r.MeanHourly,
        MedianHourly = r.MedianHourly,
        MeanBonus = r.MeanBonus,
        MedianBonus = r.MedianBonus,
        MalePaidBonus = r.MalePaidBonus,
        FemalePaidBonus = r.FemalePaidBonus,
        FemaleLower = r.FemaleLower,
        FemaleLowerMiddle = r.FemaleLowerMiddle,
        FemaleUpperMiddle = r.FemaleUpperMiddle,
        FemaleUpper = r.FemaleUpper,
        Late = r.Late,
        Deadline = r.Deadline,
        Submitted = r.Submitted is { } submitted ? DateOnly.FromDateTime(submitted) : null,
        IsJoint = r.IsJoint,
    });

    private static ImmutableArray<ImmutableArray<ImportRow>> Paged(IEnumerable<ImportRow> rows)
    {
        var (pages, page, bytes) = (ImmutableArray.CreateBuilder<ImmutableArray<ImportRow>>(), ImmutableArray.CreateBuilder<ImportRow>(), 0);
        foreach (var row in rows)
        {
            var size = JsonSerializer.SerializeToUtf8Bytes(row, row.GetType()).Length;
            if (page.Count > 0 && (bytes + size > BytesOnAPage || page.Count == RowsOnAPage))
            {
                pages.Add(page.DrainToImmutable());
                bytes = 0;
            }
            page.Add(row);
            bytes += size;
        }
        if (page.Count > 0)
        {
            pages.Add(page.DrainToImmutable());
        }
        return pages.ToImmutable();
    }
}
