using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Publications;

/// <summary>The memory of what was ever shown of one metric, which later editions are held to; its key is the metric's. It holds counts that are hidden from the public.</summary>
[TenantKeyed, Alias("shown-figures")]
public interface IShownFiguresGrain : IGrainWithStringKey
{
    /// <summary>All that was shown, oldest first.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<ShownTable>> Read();

    /// <summary>Adds what is about to be shown; what is there already is not added again.</summary>
    [Alias("remember")]
    Task Remember(ImmutableArray<ShownTable> tables);
}
