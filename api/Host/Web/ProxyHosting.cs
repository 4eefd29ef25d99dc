using EqualityCloud.GraphQL;
using EqualityCloud.Host.Settings;

using Microsoft.AspNetCore.HttpOverrides;

namespace EqualityCloud.Host.Web;

/// <summary>Takes from the proxy in front of the process for whom it asks and whether over TLS, and from nobody else.</summary>
internal static class ProxyHosting
{
    public static void UseProxy(this WebApplication app, HostSettings settings)
    {
        if (settings.Proxy.Networks.Length == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = settings.Proxy.Hops };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxy.Networks) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    /// <summary>Pages of the product may open streams by the address that people know, whatever the proxy calls the process.</summary>
    public static void AllowOwnOrigin(this GraphQLServerBuilder graph, HostSettings settings)
    {
        if (settings.OpenId?.Web?.Address is { } address) graph.ModifyOptions(options => options.AllowedOrigins.Add(address.GetLeftPart(UriPartial.Authority)));
    }
}
