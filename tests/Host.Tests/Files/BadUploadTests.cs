using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace EqualityCloud.Host.Tests.Files;

/// <summary>Bad files of any size on the way that files really come: bounded memory, and a report that a person can read.</summary>
public sealed class BadUploadTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    private const int MostMegabytes = 700;

    private FileClient Stoke => new(development.Product, "stoke-lead");

    [Fact]
    public async Task Gigabyte_ThatDoesNotSayItsSize_IsNotReadToTheEnd()
    {
        var (sent, answer) = await SendEndlesslyAsync("/files/imports/payroll?snapshot=2026-03-31", "Sex,Hourly pay\n", "M,20.00\n", 1L << 30);

        Assert.InRange(sent, 1, 120_000_000);
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        var body = answer[answer.IndexOf('{', StringComparison.Ordinal)..(answer.LastIndexOf('}') + 1)];
        var import = (await Stoke.FindAsync(JsonDocument.Parse(body).RootElement.GetProperty("fileImport").GetString()!))!.Value;
        Assert.Contains(ErrorOf(import), (string[])["TOO_MANY_ROWS", "FILE_TOO_LARGE"]);
        AssertMemory();
    }

    [Fact]
    public async Task ZipBomb_IsRefusedInASentence()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 400; i++) part.Write(zeros);
        }
        Assert.True(packed.Length < 8 * 1024 * 1024, "The bomb is larger than it should be.");

        Assert.Equal("FILE_TOO_LARGE", ErrorOf(await Stoke.UploadAsync("observations", packed.ToArray())));
        Assert.Equal("FILE_TOO_LARGE", ErrorOf(await Stoke.UploadAsync("action-plan", packed.ToArray())));
        AssertMemory();
    }

    [Fact]
    public async Task HundredThousandBadRows_AreCountedAndTheFirstAreTold()
    {
        var text = new StringBuilder("Sex,Hourly pay\n");
        for (var i = 0; i < 100_000; i++) text.Append("M,nothing\n");

        var import = await Stoke.UploadAsync("payroll?snapshot=2026-03-31", Encoding.UTF8.GetBytes(text.ToString()));

        Assert.Equal((100_000, 100), (import.GetProperty("lines").GetInt32(), import.GetProperty("problems").GetArrayLength()));
        Assert.Equal("""[{"code":"NOT_A_NUMBER","isError":true,"count":100000}]""", import.GetProperty("problemCounts").GetRawText());
        AssertMemory();
    }

    [Fact]
    public async Task WrongEncoding_IsReadAsWhatItIsAndSaid()
    {
        var windows = Encoding.Latin1.GetBytes("Sex,Hourly pay,Caf\u00e9\nM,20,\nF,20,\n");
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Sex,Hourly pay\nM,20\nF,20\n")).ToArray();

        Assert.Contains("ENCODING_NOT_UTF8", Codes(await Stoke.UploadAsync("payroll?snapshot=2026-03-31", windows)));
        Assert.DoesNotContain("ENCODING_NOT_UTF8", Codes(await Stoke.UploadAsync("payroll?snapshot=2026-03-31", utf16)));
    }

    [Fact]
    public async Task MissingColumns_AreAllNamed()
    {
        var import = await Stoke.UploadAsync("observations", "Metric,Value\nx,1\n"u8.ToArray());

        Assert.Equal(["Metric id", "Period start", "Period end"],
            import.GetProperty("problems").EnumerateArray().Where(p => p.GetProperty("code").GetString() == "COLUMN_MISSING").Select(p => p.GetProperty("column").GetString()!));
    }

    private static string ErrorOf(JsonElement import) => import.GetProperty("problems").EnumerateArray().First(p => p.GetProperty("isError").GetBoolean()).GetProperty("code").GetString()!;

    private static string[] Codes(JsonElement import) => [.. import.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("code").GetString()!)];

    /// <summary>The most memory that the product ever had, where the system tells it; the files sent here unpack to gigabytes.</summary>
    private void AssertMemory()
    {
        var status = $"/proc/{development.Product.ProcessId}/status";
        if (!File.Exists(status)) return;
        var peak = File.ReadLines(status).Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2];
        Assert.InRange(long.Parse(peak, CultureInfo.InvariantCulture) / 1024, 0, MostMegabytes);
    }

    /// <summary>Sends a body in chunks until the product has answered, or its end; how much went out, and the answer.</summary>
    private async Task<(long Sent, string Answer)> SendEndlesslyAsync(string path, string start, string repeated, long most)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(development.Http.BaseAddress!.Host, development.Port);
        var stream = tcp.GetStream();
        var token = await development.Product.TokenAsync("stoke-lead");
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost:{development.Port}\r\nAuthorization: Bearer {token}\r\nTransfer-Encoding: chunked\r\n\r\n"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{start.Length:x}\r\n{start}\r\n"));
        var block = string.Concat(Enumerable.Repeat(repeated, 8 * 1024));
        var chunk = Encoding.ASCII.GetBytes($"{block.Length:x}\r\n{block}\r\n");
        var sent = 0L;
        try
        {
            for (; sent < most && tcp.Available == 0; sent += chunk.Length) await stream.WriteAsync(chunk);
        }
        catch (IOException) when (tcp.Available > 0)
        {
            // It answered and closed while this was still sending.
        }
        var answer = new StringBuilder();
        var held = new byte[16 * 1024];
        while (!answer.ToString().Contains('}', StringComparison.Ordinal) && await stream.ReadAsync(held) is > 0 and var read) answer.Append(Encoding.UTF8.GetString(held, 0, read));
        return (sent, answer.ToString());
    }
}
