using System.Globalization;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Schema.Exports;
using EqualityCloud.Schema.Imports;

using Microsoft.AspNetCore.Http.Features;

namespace EqualityCloud.Host.Files;

/// <summary>Files in and out. All that is known of them afterwards is read through GraphQL.</summary>
internal static class FileEndpoints
{
    /// <summary>A little above what the readers take, so that a file that is too large gets their readable report.</summary>
    private const long MaxUploadBytes = (64 + 1) * 1024 * 1024;

    private const string KeyHeader = "Idempotency-Key";

    private static readonly Dictionary<string, ImportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["action-plan"] = ImportFormat.ActionPlan,
        ["observations"] = ImportFormat.Observations,
        ["payroll"] = ImportFormat.Payroll,
        ["lg-inform"] = ImportFormat.LgInform,
        ["public-pay-gaps"] = ImportFormat.PublicPayGaps,
    };

    private static readonly Dictionary<string, PayrollMeasure> Measures = new(StringComparer.Ordinal)
    {
        ["gender"] = PayrollMeasure.Gender,
        ["ethnicity"] = PayrollMeasure.Ethnicity,
        ["disability"] = PayrollMeasure.Disability,
    };

    private static readonly Dictionary<string, ExportKind> Kinds = new(StringComparer.Ordinal)
    {
        ["action-plan"] = ExportKind.ActionPlan,
        ["observations"] = ExportKind.Observations,
        ["lg-inform"] = ExportKind.LgInform,
        ["population"] = ExportKind.Population,
    };

    private const string Benchmark = "benchmark";
    private static readonly string[] BenchmarkKinds = [Benchmark, "benchmark-overview"];

    public static void AddFiles(this WebApplicationBuilder builder) => builder.Services.AddSingleton<UploadGate>();

    public static void MapFiles(this WebApplication app)
    {
        app.MapPost("/files/imports/{format}", UploadAsync).RequireCaller();
        app.MapGet("/files/exports/{file}", ExportAsync).RequireCaller();
        app.MapGet("/files/templates/{file}", TemplateAsync).RequireCaller();
    }

    private static async Task UploadAsync(HttpContext context, string format, ICallerSource callers, FileIntake intake, UploadGate gate)
    {
        if (!Formats.TryGetValue(format, out var known))
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, ProblemCodes.NotFound, $"There is no such format. There are: {string.Join(", ", Formats.Keys)}.");
            return;
        }
        if (context.Request.ContentLength > MaxUploadBytes)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "FILE_TOO_LARGE", $"A file has at most {MaxUploadBytes / 1024 / 1024 - 1} MB. Split it into several files, or send it compressed with gzip.");
            return;
        }
        if (ReadOptions(context, known) is not { } file)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, ProblemCodes.Format,
                $"Give snapshot as a date such as 2026-03-31, measures as some of {string.Join(',', Measures.Keys)}, year as a year such as 2022, and {KeyHeader} with at most {WriteRequest.LongestKey} characters.");
            return;
        }
        if (!await gate.EnterAsync(context.RequestAborted))
        {
            context.Response.Headers.RetryAfter = "30";
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "BUSY", "Many files are being uploaded. Try again in half a minute.");
            return;
        }
        try
        {
            await AnswerAsync(context, await intake.TakeAsync(Caller(callers, context), file, context.RequestAborted));
        }
        finally
        {
            gate.Leave();
        }
    }

    private static UploadedFile? ReadOptions(HttpContext context, ImportFormat format)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MaxUploadBytes;
        // The readers of spreadsheets read as they go; the gate bounds how many threads that can hold.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        var (query, key) = (context.Request.Query, context.Request.Headers[KeyHeader].ToString());
        var (snapshot, year) = ((DateOnly?)null, (int?)null);
        if (query["snapshot"].ToString() is { Length: > 0 } day)
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return null;
            snapshot = read;
        }
        if (query["year"].ToString() is { Length: > 0 } number)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || read is < 2017 or > 2200) return null;
            year = read;
        }
        var measures = query["measures"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        return key.Length > WriteRequest.LongestKey || measures.Length > Measures.Count || !measures.All(Measures.ContainsKey) ? null : new UploadedFile(format, query["name"].ToString() is { Length: > 0 } name ? name : null, context.Request.Body)
        {
            Snapshot = snapshot,
            Measures = [.. measures.Select(measure => Measures[measure])],
            Year = year,
            IdempotencyKey = key.Length > 0 ? key : null,
        };
    }

    private static Task AnswerAsync(HttpContext context, UploadAnswer answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        return answer.Id is { } id ? context.Response.WriteAsJsonAsync(new { fileImport = id }, context.RequestAborted) : RefuseAsync(context, answer.Problems[0]);
    }

    private static async Task ExportAsync(HttpContext context, string file, ICallerSource callers, FileExporter exporter, BenchmarkExporter benchmarks)
    {
        if (TryRead(file, out var asked, out var written) && BenchmarkKinds.Contains(asked))
        {
            await AnswerAsync(context, await BenchmarkAsync(context, asked, written, Caller(callers, context), benchmarks));
            return;
        }
        var strategy = context.Request.Query["strategy"].ToString();
        if (!TryRead(file, out var name, out var format) || !Kinds.TryGetValue(name, out var kind) || (strategy.Length > 0 && !Guid.TryParse(strategy, out _)))
        {
            await RefuseAsync(context, Problem.NotFound("export"));
            return;
        }
        await AnswerAsync(context, await exporter.GatherAsync(Caller(callers, context), kind, format, strategy.Length > 0 ? Guid.Parse(strategy) : null));
    }

    private static async Task<ExportAnswer> BenchmarkAsync(HttpContext context, string name, ExportFormat format, Caller caller, BenchmarkExporter exporter)
    {
        var (query, version) = (context.Request.Query, (int?)null);
        if (query["version"].ToString() is { Length: > 0 } number)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)) return new ExportAnswer(null, [Problem.NotFound("export")]);
            version = read;
        }
        if (!TryDay(query["start"].ToString(), out var start) || !TryDay(query["end"].ToString(), out var end))
        {
            return new ExportAnswer(null, [new Problem(ProblemCodes.Format, "period", "Give start and end as dates such as 2024-04-01.")]);
        }
        return name == Benchmark
            ? await exporter.GatherAsync(caller, format, query["indicator"].ToString(), new Period(start, end), version)
            : await exporter.GatherOverviewAsync(caller, format, new Period(start, end));
    }

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Task AnswerAsync(HttpContext context, ExportAnswer answer)
    {
        if (answer.Sheet is null) return RefuseAsync(context, answer.Problems[0]);

        Send(context, answer.Sheet);
        return Task.CompletedTask;
    }

    private static async Task TemplateAsync(HttpContext context, string file)
    {
        if (!TryRead(file, out var name, out var format) || format is ExportFormat.Json || ExportSheet.Template(name, format) is not { } template)
        {
            await RefuseAsync(context, Problem.NotFound("template"));
            return;
        }
        Send(context, template);
    }

    private static bool TryRead(string file, out string name, out ExportFormat format)
    {
        var dot = file.LastIndexOf('.');
        (name, format) = (dot < 0 ? file : file[..dot], default);
        return Enum.TryParse(file[(dot + 1)..], ignoreCase: true, out format) && string.Equals(format.ToString(), file[(dot + 1)..], StringComparison.OrdinalIgnoreCase);
    }

    private static void Send(HttpContext context, ExportSheet sheet)
    {
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        context.Response.ContentType = sheet.MediaType;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{sheet.FileName}\"";
        sheet.Write(context.Response.Body);
    }

    private static Task RefuseAsync(HttpContext context, Problem problem) => ProblemAnswer.WriteAsync(
        context,
        problem.Code switch
        {
            ProblemCodes.NotFound => StatusCodes.Status404NotFound,
            ProblemCodes.Forbidden => StatusCodes.Status403Forbidden,
            ProblemCodes.KeyReused or ProblemCodes.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        },
        problem.Code,
        problem.Message);

    private static Caller Caller(ICallerSource callers, HttpContext context) => callers.Find(context) ?? throw new InvalidOperationException("The endpoint was reached by nobody.");
}
