using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Imports;

[ObjectType<FileImportChange>]
internal static partial class FileImportChangeFields
{
    /// <summary>Where it is about figures: what was there before; null for nothing.</summary>
    public static ObservationEntry? GetObservationBefore([Parent] FileImportChange change) => change.Item.Observation?.Before;

    /// <summary>Where it is about figures: what is there afterwards.</summary>
    public static ObservationEntry? GetObservationAfter([Parent] FileImportChange change) => change.Item.Observation?.After;

    /// <summary>Where it makes a metric, for figures that the council has none for: what it is made with.</summary>
    public static MetricDetails? GetNewMetric([Parent] FileImportChange change) => change.Item.Making?.Details;

    /// <summary>Where it is about an action: what was there before; null for nothing.</summary>
    public static ActionContent? GetActionBefore([Parent] FileImportChange change) => change.Item.Action?.Before;

    /// <summary>Where it is about an action: what is there afterwards.</summary>
    public static ActionContent? GetActionAfter([Parent] FileImportChange change) => change.Item.Action?.After;

    /// <summary>Where it is about a public return: what was there before; null for nothing.</summary>
    public static PublicPayGapReturn? GetReturnBefore([Parent] FileImportChange change) => change.Item.Return?.Before;

    /// <summary>Where it is about a public return: what is there afterwards.</summary>
    public static PublicPayGapReturn? GetReturnAfter([Parent] FileImportChange change) => change.Item.Return?.After;
}
