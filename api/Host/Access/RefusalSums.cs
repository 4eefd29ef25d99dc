using System.Net;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Access;

/// <summary>How often each caller was refused for each reason since the sums were last taken. However many refusals there are, the sums are few.</summary>
internal sealed class RefusalSums
{
    /// <summary>Sums that are kept at a time; one more is let go.</summary>
    public const int MostKept = 10_000;

    /// <summary>Clients nobody knows that are told apart, for each tenant and reason: whoever changes its address at every request gets no line for each.</summary>
    public const int MostUnknown = 20;

    private readonly ClientAlias _alias = new();
    private readonly Lock _lock = new();
    private Dictionary<(TenantId Tenant, string Actor, string Code), long> _counts = [];
    private Dictionary<(TenantId Tenant, string Code), int> _unknown = [];

    public void Count(TenantId tenant, string actor, string code)
    {
        lock (_lock)
        {
            var key = (tenant, actor, code);
            if (_counts.TryGetValue(key, out var count)) _counts[key] = count + 1;
            else if (_counts.Count < MostKept) _counts.Add(key, 1);
        }
    }

    /// <summary>Counts a refusal of somebody whom nobody knows, under a name that tells nothing.</summary>
    public void Count(TenantId tenant, IPAddress network, string code)
    {
        var actor = _alias.Of(network);
        lock (_lock)
        {
            if (!_counts.ContainsKey((tenant, actor, code)))
            {
                var others = _unknown.GetValueOrDefault((tenant, code));
                if (others < MostUnknown) _unknown[(tenant, code)] = others + 1;
                else actor = ClientAlias.Others;
            }
            Count(tenant, actor, code);
        }
    }

    /// <summary>Hands the sums over and begins anew.</summary>
    public IReadOnlyDictionary<(TenantId Tenant, string Actor, string Code), long> Take()
    {
        lock (_lock)
        {
            (var taken, _counts, _unknown) = (_counts, [], []);
            return taken;
        }
    }
}
