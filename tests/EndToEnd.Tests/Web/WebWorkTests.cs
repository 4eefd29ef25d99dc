using System.Text.Json.Nodes;

using EqualityCloud.EndToEnd.Tests.GraphiQL;
using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.EndToEnd.Tests.SignIn;

namespace EqualityCloud.EndToEnd.Tests.Web;

/// <summary>A week's work of each role in a real browser, signed in for real.</summary>
public sealed class WebWorkTests(SignInProduct signIn) : IClassFixture<SignInProduct>
{
    private static readonly string[] Work =
    [
        "a contributor reports on the round, saves it at once and takes it back",
        "a lead changes a status in place, and a contributor sees it without doing anything",
        "two people change the same action: the second sees both versions and chooses",
        "a lead changes many statuses at once",
        "a lost connection loses no input and nothing is saved twice",
        "a closed tab loses no long text",
        "a pack is imported: refused with places, looked at, imported, opened",
        "figures are recorded and corrected, and the chart shows them",
        "a lead edits a strategy, an objective, an action and a metric, and each is saved",
        "two people edit the same action: the second compares and keeps their own",
        "figures are imported: refused row by row, looked at, imported with progress, undone",
        "a plan is saved as a sheet, edited and brought back, where the server cannot be heard",
        "a contributor does the whole round by keyboard, with a figure that is due, and takes it back",
        "benchmark reading: a lead sees where the council stands, why figures are hidden, and contributes the newest period",
        "regional release: an analyst finds what is ready, looks at the plan, releases it, and is refused with the rule where too few contribute",
        "the new release is read, and a consent is withdrawn after a question",
        "everything is within reach of the keyboard",
        "a viewer reads and is offered nothing to change",
        "another council finds nothing at the same address",
        "a lead publishes equality information, anybody reads it, and it is taken back",
        "a platform administrator sets up a council, suspends it and lets it in again",
        "a lead saves the settings of the council as they were read, with a change",
        "a session that is ended elsewhere says so and keeps the text",
    ];

    [Fact]
    public async Task AWeeksWork_OfEachRole_CanBeDone()
    {
        using var folder = new DataDirectory();
        Directory.CreateDirectory(folder.Path);

        var report = await BrowserRun.OfAsync("web-work.mjs", signIn.Address, await NewPackAsync(folder.Path));

        Assert.Empty(report.Lines("problems"));
        Assert.Equal(Work, report.Lines("done"));
    }

    /// <summary>A sample pack of the council under another name, so that its import makes something new.</summary>
    private static async Task<string> NewPackAsync(string folder)
    {
        var pack = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Installed.Root, "samples", "stoke-social-care-wres-2022.json")))!;
        pack["id"] = "stoke-new-plan";
        pack["strategy"]!["title"] = "A new plan for Stoke";
        var path = Path.Combine(folder, "plan.json");
        await File.WriteAllTextAsync(path, pack.ToJsonString());
        return path;
    }
}
