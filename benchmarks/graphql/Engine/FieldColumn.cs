using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EqualityCloud.Benchmarks.GraphQL.Engine;

/// <summary>The time of a request, in its least disturbed iteration, divided by the fields of its answer.</summary>
public sealed class FieldColumn : IColumn
{
    /// <inheritdoc/>
    public string Id => nameof(FieldColumn);

    /// <inheritdoc/>
    public string ColumnName => "ns/field";

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public string Legend => "Min divided by the number of fields of the answer, objects included";

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var least = summary[benchmarkCase]?.ResultStatistics?.Min;
        return least is { } time ? (time / Request.Load((string)benchmarkCase.Parameters["Query"]).Fields).ToString("N1", CultureInfo.InvariantCulture) : "-";
    }

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
