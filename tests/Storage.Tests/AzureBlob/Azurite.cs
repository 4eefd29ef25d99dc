using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace EqualityCloud.Storage.Tests.AzureBlob;

/// <summary>A real Azurite on a port of its own, in memory, with an account and key made up for this run.</summary>
public sealed class Azurite : IAsyncLifetime, IDisposable
{
    private const string Listening = "listens on ";
    private readonly StringBuilder _said = new();
    private Process? _process;

    internal static string AccountName => "storagetests";

    internal string AccountKey { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));

    internal Uri ServiceUri { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "../../../node/node_modules/.bin/azurite-blob");
        Assert.True(File.Exists(program), "Azurite is not installed: run npm ci in tests/Storage.Tests/node first (./test does it).");
        var start = new ProcessStartInfo(program, ["--blobPort", "0", "--skipApiVersionCheck", "--disableTelemetry", "--inMemoryPersistence", "--silent"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["AZURITE_ACCOUNTS"] = $"{AccountName}:{AccountKey}";
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"Azurite ended before it listened: {_said}"));
        _process.OutputDataReceived += (_, line) => Hear(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, listening);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        ServiceUri = new Uri($"{await listening.Task.WaitAsync(TimeSpan.FromSeconds(30))}/{AccountName}");
    }

    public async Task DisposeAsync()
    {
        if (_process is null)
        {
            return;
        }

        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public void Dispose() => _process?.Dispose();

    private void Hear(string? line, TaskCompletionSource<string> listening)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            _said.AppendLine(line);
        }

        if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
        {
            listening.TrySetResult(line[(at + Listening.Length)..].Trim());
        }
    }
}
