using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tenants;

using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests.Tenants;

public sealed class TenantArchiveTests
{
    [Fact]
    public async Task Export_ByAnotherTenantOrWithoutThePermission_IsRefused()
    {
        await using var world = await TenantWorld.Create();
        var tenant = await GivenTenant.Council(world.Platform, "E06000021");
        var id = await TenantWorld.Export(world.Administrator(tenant));

        var lead = world.As(Given.Lead(tenant));
        Assert.Null(await lead.Call<ITenantExportGrain, Task<TenantExportView?>>(id, grain => grain.Get()));
        Assert.Equal(ProblemCodes.Forbidden, (await lead.Call<ITenantExportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Start(new WriteRequest()))).Problems[0].Code);
        Assert.Null(await world.Administrator(new TenantId(Guid.NewGuid())).Call<ITenantExportGrain, Task<TenantExportView?>>(id, grain => grain.Get()));
        await Assert.ThrowsAsync<Grains.Tenancy.CallRefusedException>(() => world.Platform.CallKey<ITenantExportGrain, Task<TenantExportView?>>(TenantKey.Of(tenant, id), grain => grain.Get()));
    }

    [Fact]
    public async Task Import_IntoAnEmptyInstance_GivesTheSameTenantBack()
    {
        await using var old = await TenantWorld.Create();
        var tenant = await old.GivenFullCouncil();
        var export = await TenantWorld.Export(old.Administrator(tenant));
        var view = (await old.Administrator(tenant).Call<ITenantExportGrain, Task<TenantExportView?>>(export, grain => grain.Get()))!;
        await using var world = await TenantWorld.Create();

        var outcome = Given.Done(await Import(world, old, tenant, export));

        AssertSame(await ContentsOf(old, tenant, export), await world.Contents(tenant));
        Assert.Equal((await old.Contents(tenant)).Keys, (await world.Contents(tenant)).Keys);
        Assert.True(view.OneMoment);
        Assert.Equal(view.States, view.StatesDone);
        Assert.Equal(tenant.Value, outcome.Created);
        var lead = world.As(Given.Lead(tenant));
        Assert.Equal("Stoke-on-Trent City Council", (await lead.Council())!.Profile.Name);
        Assert.True((await lead.VerifyAudit()).Intact);
        Assert.Equal((await GivenTenant.Read(old.Platform, tenant))!.Details, (await GivenTenant.Read(world.Platform, tenant))!.Details);
        // It is a tenant like any other: it can be written to, and its trail goes on.
        var council = (await lead.Council())!;
        Given.Done(await lead.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(council.Profile with { Employees = 5_000 }, new WriteRequest(council.Version))));
        await TenantWorld.Until(async () => (await GivenTenant.Events(lead)).First() == "council.edited");
        Assert.True((await lead.VerifyAudit()).Intact);
    }

    /// <summary>Whose token names no tenant is looked for where the person or program is entered, which is no state of the tenant's.</summary>
    [Fact]
    public async Task Import_LetsTheTenantsPeopleAndProgramsBeFound()
    {
        await using var old = await TenantWorld.Create();
        var tenant = await GivenTenant.Council(old.Platform, "E06000021");
        var client = new ApiClient { Id = Guid.NewGuid(), Subject = "hr-feed", Name = "HR feed", Scopes = ["strategies.read"], Expires = Given.Today.AddDays(30) };
        Given.Done(await old.Administrator(tenant).CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Register(client, new WriteRequest())));
        var draft = new InvitationDraft(Guid.NewGuid(), "ada@example.org", [Roles.Administrator], SecretHash.Of("secret"));
        Given.Done(await old.As(Caller.System(tenant)).CallTenant<IMembersGrain, Task<Outcome>>(members => members.InviteFirst(draft)));
        Given.Done(await old.As(Caller.System(tenant)).CallTenant<IMembersGrain, Task<Outcome>>(members => members.Accept(draft.CodeHash, "ada", "Ada")));
        var export = await TenantWorld.Export(old.Administrator(tenant));
        await using var world = await TenantWorld.Create();

        Given.Done(await Import(world, old, tenant, export));

        foreach (var subject in new[] { "ada", "hr-feed" })
        {
            var found = await world.As(Caller.System(TenantId.Platform)).CallKey<IPrincipalGrain, Task<ImmutableArray<TenantId>>>(PrincipalKey.Of(subject), principal => principal.Tenants());
            Assert.Equal(tenant, Assert.Single(found));
        }
    }

    [Fact]
    public async Task Import_ThatBrokeOff_IsFinishedByTheNext()
    {
        await using var old = await TenantWorld.Create();
        var tenant = await old.GivenFullCouncil();
        var export = await TenantWorld.Export(old.Administrator(tenant));
        await using var world = await TenantWorld.Create();
        world.States.BreakAfter(7);
        await Assert.ThrowsAsync<IOException>(() => Import(world, old, tenant, export));
        Assert.Null(await GivenTenant.Read(world.Platform, tenant));
        world.States.Heal();

        Given.Done(await Import(world, old, tenant, export));

        AssertSame(await ContentsOf(old, tenant, export), await world.Contents(tenant));
    }

    [Fact]
    public async Task Import_WhereTheTenantIs_OrOfOtherContent_IsRefused()
    {
        await using var old = await TenantWorld.Create();
        var tenant = await old.GivenFullCouncil();
        var export = await TenantWorld.Export(old.Administrator(tenant));
        await using var world = await TenantWorld.Create();
        await world.As(Given.Lead(tenant)).CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Create(Given.Council));

        Assert.Equal(ProblemCodes.AlreadyExists, (await Import(old, old, tenant, export)).Problems[0].Code);
        Assert.Equal(ProblemCodes.AlreadyExists, (await Import(world, old, tenant, export)).Problems[0].Code);
        Assert.Equal(ProblemCodes.Forbidden, (await Import(world, old, tenant, export, Given.Of(tenant, Roles.PlatformAdministrator))).Problems[0].Code);
        Assert.Null(await GivenTenant.Read(world.Platform, tenant));
    }

    public static TheoryData<string> Forgeries => ["no zip", "no manifest", "changed state", "foreign key", "missing file", "another format", "the platform", "a line more", "no line end"];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Import_OfAForgedArchive_IsRefusedAndStoresNothing(string forgery)
    {
        await using var old = await TenantWorld.Create();
        var tenant = await old.GivenFullCouncil();
        var export = await TenantWorld.Export(old.Administrator(tenant));
        await using var world = await TenantWorld.Create();
        var forged = await Forge(old, tenant, export, forgery);

        var outcome = await world.Silo.Services.GetRequiredService<TenantImport>().Import(forged, GivenTenant.PlatformAdministrator, CancellationToken.None);

        Assert.Equal((ProblemCodes.ArchiveInvalid, "archive"), (outcome.Problems[0].Code, outcome.Problems[0].Field));
        Assert.Empty(await world.Contents(tenant));
        Assert.Null(await GivenTenant.Read(world.Platform, tenant));
    }

    [Fact]
    public async Task Export_Again_ReplacesTheArchiveBefore()
    {
        await using var world = await TenantWorld.Create();
        var tenant = await GivenTenant.Council(world.Platform, "E06000021");
        var administrator = world.Administrator(tenant);
        var first = await TenantWorld.Export(administrator);

        var second = await TenantWorld.Export(administrator);

        Assert.Equal(TenantExportStatus.Replaced, (await administrator.Call<ITenantExportGrain, Task<TenantExportView?>>(first, grain => grain.Get()))!.Status);
        Assert.Null(world.Archives.OpenRead(tenant, first));
        Assert.True(world.Archives.Exists(tenant, second));
    }

    private static async Task<Outcome> Import(TenantWorld into, TenantWorld from, TenantId tenant, Guid export, Caller? caller = null)
    {
        await using var archive = from.Archives.OpenRead(tenant, export)!;
        return await into.Silo.Services.GetRequiredService<TenantImport>().Import(archive, caller ?? GivenTenant.PlatformAdministrator, CancellationToken.None);
    }

    private static void AssertSame(Dictionary<string, string> expected, ImmutableSortedDictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, pair => Assert.Equal(pair.Value, actual[pair.Key]));
        Assert.True(expected.Count > 8);
    }

    /// <summary>The stored states that the archive holds.</summary>
    private static async Task<Dictionary<string, string>> ContentsOf(TenantWorld world, TenantId tenant, Guid export)
    {
        var contents = new Dictionary<string, string>();
        await using var archive = world.Archives.OpenRead(tenant, export)!;
        using var zip = new ZipArchive(archive);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            while (await reader.ReadLineAsync() is { } line)
            {
                using var state = JsonDocument.Parse(line);
                var name = new StateName(entry.Name[..^6], state.RootElement.GetProperty("key").GetString()!, state.RootElement.GetProperty("name").GetString()!);
                contents[name.ToString()] = state.RootElement.GetProperty("state").GetRawText();
            }
        }
        return contents;
    }

    private static async Task<Stream> Forge(TenantWorld world, TenantId tenant, Guid export, string forgery)
    {
        var forged = new MemoryStream();
        await using (var archive = world.Archives.OpenRead(tenant, export)!) await archive.CopyToAsync(forged);
        if (forgery == "no zip")
        {
            return new MemoryStream(Encoding.UTF8.GetBytes("this is no archive"));
        }
        using (var zip = new ZipArchive(forged, ZipArchiveMode.Update, leaveOpen: true))
        {
            switch (forgery)
            {
                case "no manifest":
                    zip.GetEntry("manifest.json")!.Delete();
                    break;
                case "missing file":
                    zip.GetEntry("states/council.jsonl")!.Delete();
                    break;
                case "changed state":
                    await Change(zip, "states/council.jsonl", text => text.Replace("Stoke-on-Trent", "Stoke-on-Thames", StringComparison.Ordinal));
                    break;
                case "another format":
                    await Change(zip, "manifest.json", text => text.Replace("archive/1", "archive/2", StringComparison.Ordinal));
                    break;
                case "the platform":
                    await Change(zip, "manifest.json", text => text.Replace($"{tenant.Value}", $"{TenantId.Platform.Value}", StringComparison.Ordinal));
                    break;
                case "foreign key":
                    await ChangeBoth(zip, text => text.Replace(tenant.ToString(), Guid.NewGuid().ToString("N"), StringComparison.Ordinal));
                    break;
                case "a line more":
                    await ChangeBoth(zip, text => text + text);
                    break;
                case "no line end":
                    await ChangeBoth(zip, text => text.TrimEnd('\n'));
                    break;
            }
        }
        forged.Position = 0;
        return forged;
    }

    private static async Task<string> Change(ZipArchive zip, string name, Func<string, string> change)
    {
        string text;
        using (var reader = new StreamReader(zip.GetEntry(name)!.Open())) text = change(await reader.ReadToEndAsync());
        zip.GetEntry(name)!.Delete();
        await using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        await writer.WriteAsync(text);
        return text;
    }

    /// <summary>A forger who also mends the hash.</summary>
    private static async Task ChangeBoth(ZipArchive zip, Func<string, string> change)
    {
        var text = await Change(zip, "states/council.jsonl", change);
        await Change(zip, "manifest.json", json =>
        {
            var manifest = JsonNode.Parse(json)!;
            manifest["files"]!.AsArray().Single(file => (string)file!["grainType"]! == "council")!["sha256"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            return manifest.ToJsonString();
        });
    }
}
