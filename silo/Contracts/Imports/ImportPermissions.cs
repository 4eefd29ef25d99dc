using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Imports;

/// <summary>The one table of what an import asks for: to upload, and to make by hand what it makes.</summary>
public static class ImportPermissions
{
    /// <summary>What a caller needs.</summary>
    public static Permissions Of(ImportFormat format) => format switch
    {
        ImportFormat.ActionPlan => Permissions.ImportData | Permissions.EditStrategies | Permissions.RecordProgress | Permissions.ReportForAll,
        ImportFormat.PublicPayGaps => Permissions.ManagePublicFigures,
        _ => Permissions.ImportData | Permissions.RecordObservations,
    };
}
