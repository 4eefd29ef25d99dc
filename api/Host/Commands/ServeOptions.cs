namespace EqualityCloud.Host.Commands;

/// <summary>What the command line says about serving; settings that are no switches come by configuration.</summary>
/// <param name="Data">The folder that holds the store.</param>
/// <param name="Urls">Where a production process listens.</param>
/// <param name="Development">Whether this is a development process; only <c>./start</c> says so.</param>
/// <param name="Port">The loopback port of a development process; 0 takes a free one.</param>
/// <param name="Empty">Whether the sample packs are left out.</param>
/// <param name="Web">The folder of the built web app, where it is not beside the executable.</param>
/// <param name="Provider">The folder of the development sign-in provider; without it people sign in by tokens of <c>/dev/token</c> only.</param>
internal sealed record ServeOptions(string? Data, string? Urls, bool Development, int Port, bool Empty, string? Web, string? Provider);
