using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EqualityCloud.EndToEnd.Tests.Product;

/// <summary>The built product as a process of its own, over a data folder that outlives it: it can be killed and started again.</summary>
public sealed partial class ProductProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly string[] _arguments;
    private readonly Dictionary<string, string> _environment;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentDictionary<string, string> _tokens = new();
    private Process? _process;
    private HttpClient? _http;

    private ProductProcess(string[] arguments, Dictionary<string, string> environment) => (_arguments, _environment) = (arguments, environment);

    /// <summary>Where the product answers; it changes with each start.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The folder of its data.</summary>
    public string DataPath => _arguments[Array.IndexOf(_arguments, "--data") + 1];

    public HttpClient Http => _http ?? throw new InvalidOperationException("The product does not run.");

    public int ProcessId => _process?.Id ?? throw new InvalidOperationException("The product does not run.");

    /// <summary>What the product has written so far, both streams.</summary>
    public string Output => string.Join('\n', _lines);

    /// <summary>Starts the product in development mode on a free port and waits until it is ready.</summary>
    public static Task<ProductProcess> StartDevelopmentAsync(string data, params string[] more) =>
        StartAsync(["--development", "--port", "0", "--data", data, .. more], []);

    /// <summary>Starts the product with any command line and waits until it answers.</summary>
    public static async Task<ProductProcess> StartAsync(string[] arguments, Dictionary<string, string> environment)
    {
        var product = new ProductProcess(arguments, environment);
        await product.StartAsync();
        return product;
    }

    /// <summary>Starts the product and kills it that long after it answers, whether it is ready or not.</summary>
    public static async Task StartAndKillAsync(string data, TimeSpan after)
    {
        var product = new ProductProcess(["--development", "--port", "0", "--data", data], []);
        await product.BeginAsync();
        await Task.Delay(after);
        await product.KillAsync();
    }

    /// <summary>Runs the executable to its end, for starts that are refused and for its verbs.</summary>
    public static async Task<ProductRun> RunAsync(string[] arguments, Dictionary<string, string>? environment = null)
    {
        using var process = Process.Start(StartInfo(arguments, environment ?? []))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(StartsWithin);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The product did not end by itself within {StartsWithin.TotalSeconds} s. It wrote:\n{await output}\n{await error}");
        }
        return new ProductRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it again after <see cref="KillAsync"/> or <see cref="StopAsync"/>, and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        try
        {
            await BeginAsync();
            await WaitUntilReadyAsync();
        }
        catch (Exception e) when (e is InvalidOperationException or TimeoutException or HttpRequestException)
        {
            await KillAsync();
            throw new InvalidOperationException($"{e.Message} It wrote:\n{Output}", e);
        }
    }

    /// <summary>Starts it and waits until it answers.</summary>
    private async Task BeginAsync()
    {
        _lines.Clear();
        var listens = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(StartInfo(_arguments, _environment))!;
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => listens.TrySetException(new InvalidOperationException("The product ended before it answered."));
        _process.OutputDataReceived += (_, line) => Hear(line.Data, listens);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, listens);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await listens.Task.WaitAsync(StartsWithin);
        // The certificate is the test's own, which only the test's own product shows.
        var handler = new HttpClientHandler { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        _http = new HttpClient(handler) { BaseAddress = Address, Timeout = StartsWithin };
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        Forget();
    }

    /// <summary>Asks it to end and waits until it has; answers its exit code.</summary>
    public async Task<int> StopAsync()
    {
        var process = _process ?? throw new InvalidOperationException("The product does not run.");
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(StartsWithin);
        var code = process.ExitCode;
        Forget();
        return code;
    }

    /// <summary>An access token of a persona; kept, since tokens outlive a restart.</summary>
    public async Task<string> TokenAsync(string persona)
    {
        if (_tokens.TryGetValue(persona, out var known)) return known;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dev/token") { Content = JsonContent.Create(new { persona }) };
        request.Headers.Add("X-EqualityCloud", "1");
        using var answer = await Http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"No token for {persona}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;
        return _tokens.GetOrAdd(persona, token);
    }

    /// <summary>Says which access token a name stands for, where the product gives none itself.</summary>
    public void Give(string persona, string token) => _tokens[persona] = token;

    /// <summary>Sends any request as a persona.</summary>
    public async Task<HttpResponseMessage> SendAsync(string persona, HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(persona));
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Sends an operation as a persona and gives the whole answer.</summary>
    public async Task<JsonElement> PostAsync(string persona, string query, object? variables = null, CancellationToken ct = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(persona));
        using var answer = await Http.SendAsync(request, ct);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
    }

    /// <summary>Sends an operation as a persona and gives its data; any error fails the test.</summary>
    public async Task<JsonElement> QueryAsync(string persona, string query, object? variables = null, CancellationToken ct = default)
    {
        var answer = await PostAsync(persona, query, variables, ct);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{persona} was answered with errors: {errors}");
        return answer.GetProperty("data");
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private static ProcessStartInfo StartInfo(string[] arguments, Dictionary<string, string> environment)
    {
        var dll = typeof(ProductProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "HostDll").Value!;
        Assert.True(File.Exists(dll), $"The product is not built: there is no {dll}.");
        var info = new ProcessStartInfo("dotnet", [dll, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        // What surrounds the tests must not decide what they find.
        foreach (var name in info.Environment.Keys.Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToArray()) info.Environment.Remove(name);
        foreach (var (name, value) in environment) info.Environment[name] = value;
        return info;
    }

    private void Hear(string? line, TaskCompletionSource<Uri> listens)
    {
        if (line is null) return;
        _lines.Enqueue(line);
        if (ListensOn().Match(line) is { Success: true } match) listens.TrySetResult(new Uri(match.Groups[1].Value));
    }

    private async Task WaitUntilReadyAsync()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < StartsWithin; await Task.Delay(20))
        {
            using var answer = await Http.GetAsync(new Uri("/readyz", UriKind.Relative));
            if (answer.IsSuccessStatusCode) return;
            if ((await answer.Content.ReadAsStringAsync()).Contains("failed", StringComparison.Ordinal)) break;
        }
        throw new TimeoutException("The product did not become ready.");
    }

    private void Forget()
    {
        _process?.Dispose();
        _http?.Dispose();
        (_process, _http) = (null, null);
    }

    [GeneratedRegex(@"[Ll]isten(?:s|ing) on:? (https?://[^\s""]+)")]
    private static partial Regex ListensOn();
}
