using System.Globalization;
using EqualityCloud.Api.Benchmarks;

// seed DIR [councils, default 300]
// run  DIR [seconds of each measurement, default 10] [writers, default 1,64] [operations, default Q1,Q2,Q3,W1,hot]
// The client goes on where its socket became ready, without another thread: what it does between two requests is nothing, and the machine is the server's, too.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
switch (args)
{
    case ["seed", var directory, .. var rest]:
        await Seeding.RunAsync(new DevelopmentFolder(directory), rest is [var councils, ..] ? int.Parse(councils, CultureInfo.InvariantCulture) : 300);
        return 0;
    case ["run", var directory, .. var rest]:
        var seconds = rest is [var first, ..] ? double.Parse(first, CultureInfo.InvariantCulture) : 10;
        var writers = (rest is [_, var list, ..] ? list : "1,64").Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToArray();
        var operations = (rest is [_, _, var names, ..] ? names : "Q1,Q2,Q3,W1,hot").Split(',');
        await Measuring.RunAsync(new DevelopmentFolder(directory), TimeSpan.FromSeconds(seconds), writers, operations);
        return 0;
    default:
        Console.Error.WriteLine("Usage: seed DIR [councils=300] | run DIR [seconds=10] [writers=1,64] [operations=Q1,Q2,Q3,W1,hot]");
        return 2;
}
