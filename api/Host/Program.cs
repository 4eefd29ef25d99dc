using EqualityCloud.Host;
using EqualityCloud.Host.Commands;
using EqualityCloud.Host.Hosting;

return await CommandLine.RunAsync(args, Serve);

static async Task<int> Serve(ServeOptions options, CancellationToken ct)
{
    var builder = ProductBuilder.Create(options);
    if (!builder.TryReadSettings(options, out var settings)) return ExitCodes.WrongSettings;

    return await Product.Build(builder, settings).RunToEndAsync(ct);
}
