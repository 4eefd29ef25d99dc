using System.Text.Json;
using EqualityCloud.Benchmarks.GraphQL.Server;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddGraphQLServer().AddTypes(typeof(Queries).Assembly);
var app = builder.Build();

// The rows are picked out beforehand: the plain endpoint only serialises, as the figures of the workload do.
var dashboards = Workload.Councils.ToDictionary(council => council.Key, council => DashboardAnswer.Of(council.Value));
var finished = JsonSerializer.SerializeToUtf8Bytes(dashboards["E09000007"], PlainJson.Default.DashboardAnswer);

app.MapGraphQL();
app.MapPost("/plain", async context =>
{
    using var request = await JsonDocument.ParseAsync(context.Request.Body);
    var code = request.RootElement.GetProperty("variables").GetProperty("code").GetString()!;
    context.Response.ContentType = "application/json; charset=utf-8";
    await JsonSerializer.SerializeAsync(context.Response.BodyWriter, dashboards[code], PlainJson.Default.DashboardAnswer);
});
app.MapPost("/bytes", async context =>
{
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.ContentLength = finished.Length;
    await context.Response.BodyWriter.WriteAsync(finished);
});
await app.RunAsync();
