using System.Net;

namespace EqualityCloud.Host.Settings;

/// <summary>What stands in front of the process, ends TLS and says for whom it asks.</summary>
/// <param name="Networks">Whose word is taken; nobody's where there are none.</param>
/// <param name="Hops">How many of them stand one behind the other.</param>
internal sealed record ProxySettings(IPNetwork[] Networks, int Hops);
