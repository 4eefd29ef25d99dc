using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>The built product as a process of its own, in development mode on a data folder.</summary>
internal sealed class Product : IAsyncDisposable
{
    private const string Listening = "EqualityCloud listens on ";
    private const double TicksPerSecond = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private Product(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>User and system time that the process has used so far.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            // The name in parentheses may hold spaces; the 12th and 13th fields after it are the ticks.
            var line = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return TimeSpan.FromSeconds((long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond);
        }
    }

    /// <summary>The most memory that the process has had resident so far, in MB.</summary>
    public int PeakMegabytes => int.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    private const string Unlimited = "1000000000";

    public static async Task<Product> StartAsync(DevelopmentFolder folder)
    {
        var assembly = typeof(Product).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "Product").Value!;
        var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "--development", "--empty", "--port", "0", "--data", folder.Path])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                // What is measured is the work and not the limits.
                ["RateLimits__ClientPerMinute"] = Unlimited,
                ["RateLimits__TenantPerMinute"] = Unlimited,
                // A setting of the client alone.
                ["DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS"] = "0",
            },
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var port = 0;
        // The last line of the banner comes when the sample councils are made too.
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal)) port = new Uri(line[Listening.Length..]).Port;
        }
        return port != 0 ? new Product(process, port) : throw new InvalidOperationException("The product did not start; the reason stands above.");
    }

    public async ValueTask DisposeAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!_process.HasExited) _process.Kill();
            _process.Dispose();
        }
    }
}
