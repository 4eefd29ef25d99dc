using EqualityCloud.Contracts.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Storage.Anchors;

/// <summary>Registers where the ends of audit trails are noted.</summary>
public static class AuditAnchorServiceCollectionExtensions
{
    /// <summary>In that folder, which is made when the first is noted.</summary>
    public static IServiceCollection AddAuditAnchorFolder(this IServiceCollection services, string folder) => services.AddSingleton<IAuditAnchors>(new FolderAuditAnchors(Path.GetFullPath(folder)));
}
