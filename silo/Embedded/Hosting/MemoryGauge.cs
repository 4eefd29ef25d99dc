namespace EqualityCloud.Embedded.Hosting;

/// <summary>How much of the memory that the process may use is in use; a seam for tests.</summary>
internal class MemoryGauge
{
    /// <summary>The share in use, in percent.</summary>
    internal virtual double UsedPercentage
    {
        get
        {
            var info = GC.GetGCMemoryInfo();
            return info.TotalAvailableMemoryBytes > 0 ? 100.0 * info.MemoryLoadBytes / info.TotalAvailableMemoryBytes : 0;
        }
    }
}
